import type { Viewer } from '../features/session/session.graphql.ts';

/**
 * A session that ends while somebody types must cost none of it: what the server refuses for want of a session waits here
 * until its user has signed in again over the page as it stands, and is then sent once more, with the key that it carried.
 */

interface Asked {
  viewer: Viewer;
  /** true: signed in again; false: given up. */
  answered: Promise<boolean>;
  answer(again: boolean): void;
}

/** Who works at this page; null: nobody, and a refusal is a refusal. */
let atWork: Viewer | null = null;
let asked: Asked | null = null;
const readers = new Set<() => void>();
const renewals = new Set<() => void>();

const tell = (listeners: Set<() => void>) => {
  for (const listener of [...listeners]) listener();
};

export function setAtWork(viewer: Viewer | null): void {
  atWork = viewer;
  if (!viewer) answerAsked(false);
}

/** Asks whoever was signed in for the password, all requests together once. */
export function signedInAgain(): Promise<boolean> {
  if (!atWork) return Promise.resolve(false);
  if (!asked) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    asked = { viewer: atWork, answered: promise, answer: resolve };
    tell(readers);
  }
  return asked.answered;
}

export function answerAsked(again: boolean): void {
  const waiting = asked;
  asked = null;
  waiting?.answer(again);
  tell(readers);
  if (again) tell(renewals);
}

/** Who is to sign in again; null while nobody is asked. */
export const askedViewer = (): Viewer | null => asked?.viewer ?? null;

export function onAsked(listener: () => void): () => void {
  readers.add(listener);
  return () => void readers.delete(listener);
}

/** For what ended with the session and begins anew with the next one. */
export function onRenewed(listener: () => void): () => void {
  renewals.add(listener);
  return () => void renewals.delete(listener);
}

/** As fetch, for what goes past GraphQL. */
export async function fetchSignedIn(address: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(address, init);
  return answer.status === 401 && (await signedInAgain()) ? fetch(address, init) : answer;
}
