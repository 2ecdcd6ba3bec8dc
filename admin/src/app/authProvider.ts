import type { AuthProvider } from 'ra-core';
import { SignIn, SignOut, type Viewer, ViewerQuery } from '../features/session/session.graphql.ts';
import { read, write } from './apolloClient.ts';
import { answerAsked, askedViewer, setAtWork } from './endedSession.ts';
import { ApiError } from './errors.ts';

/** undefined: not asked yet. The session cookie is out of the script's reach, so the server is asked once. */
let known: Promise<Viewer | null> | undefined;

function viewer(): Promise<Viewer | null> {
  known ??= read(ViewerQuery, {}).then(
    (data) => {
      setAtWork(data.viewer ?? null);
      return data.viewer ?? null;
    },
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
  else if (askedViewer()?.id === data) answerAsked(true);
};

function stayed(viewer: Viewer | null): void {
  known = Promise.resolve(viewer);
  setAtWork(viewer);
}

/**
 * Signs the one in again whose session ended over the open page; what waits is sent then, in all windows.
 * @throws ApiError with the server's reason
 */
export async function signInAgain(username: string, password: string): Promise<void> {
  const { signIn } = await write(SignIn, { input: { username, password } }, crypto.randomUUID());
  const { viewer: someone } = signIn;
  windows.postMessage(someone.id);
  // The name was given to another account meanwhile: nothing of the former's page is sent in its name.
  if (someone.id !== askedViewer()?.id) return window.location.reload();
  stayed(someone);
  answerAsked(true);
}

async function signedIn(): Promise<Viewer> {
  const someone = await viewer();
  if (!someone) throw new ApiError('UNAUTHENTICATED');
  return someone;
}

export const authProvider: AuthProvider = {
  login: async (input: { username: string; password: string }) => {
    const { signIn } = await write(SignIn, { input }, crypto.randomUUID());
    stayed(signIn.viewer);
    windows.postMessage(signIn.viewer.id);
  },
  logout: async () => {
    const someone = await known?.catch(() => null);
    stayed(null);
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
    stayed(null);
    throw { message: false };
  },
  getIdentity: async () => {
    const someone = await signedIn();
    return { ...someone, fullName: someone.name };
  },
  // Asked on the sign-in page too, where a refusal would sign out, ask again, and so on.
  getPermissions: async () => (await viewer())?.availableActions ?? [],
};
