import type { AuthProvider } from 'ra-core';
import { SignIn, SignOut, type Viewer, ViewerQuery } from '../features/session/session.graphql.ts';
import { read, write } from './apolloClient.ts';
import { ApiError } from './errors.ts';

/** undefined: not asked yet. The session cookie is out of the script's reach, so the server is asked once. */
let known: Promise<Viewer | null> | undefined;

function viewer(): Promise<Viewer | null> {
  known ??= read(ViewerQuery, {}).then(
    (data) => data.viewer ?? null,
    (error: unknown) => {
      known = undefined;
      throw error;
    },
  );
  return known;
}

/** All windows of a browser have one cookie: who signs in or out in one of them does so in all. */
const windows = new BroadcastChannel('duban.session');
windows.onmessage = async ({ data }: MessageEvent<string | null>) => {
  const here = (await known?.catch(() => null))?.id ?? null;
  if (here !== data) window.location.reload();
};

async function signedIn(): Promise<Viewer> {
  const someone = await viewer();
  if (!someone) throw new ApiError('UNAUTHENTICATED');
  return someone;
}

export const authProvider: AuthProvider = {
  login: async (input: { username: string; password: string }) => {
    const { signIn } = await write(SignIn, { input }, crypto.randomUUID());
    known = Promise.resolve(signIn.viewer);
    windows.postMessage(signIn.viewer.id);
  },
  logout: async () => {
    const someone = await known?.catch(() => null);
    known = Promise.resolve(null);
    if (!someone) return;
    await write(SignOut, {}, crypto.randomUUID()).catch(() => undefined);
    windows.postMessage(null);
  },
  // A reason that says nothing is shown: being sent to the sign-in page says enough.
  checkAuth: async () => {
    if (!(await viewer())) throw { message: false };
  },
  checkError: async (error: unknown) => {
    if (!(error instanceof ApiError) || error.code !== 'UNAUTHENTICATED') return;
    known = Promise.resolve(null);
    throw { message: false };
  },
  getIdentity: async () => {
    const someone = await signedIn();
    return { ...someone, fullName: someone.name };
  },
  // Asked on the sign-in page too, where a refusal would sign out, ask again, and so on.
  getPermissions: async () => (await viewer())?.availableActions ?? [],
};
