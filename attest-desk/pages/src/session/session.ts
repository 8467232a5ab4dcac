import type { components } from '../api/contract';
import { get, guard, post, Problem, remove } from '../api/client';

/** Who the reader is to the desk. */
export type Session = components['schemas']['Session'];

let now: Session | null = null;

/** The session as it is; null before it is known and where a login is needed. */
export function session(): Session | null {
  return now;
}

function keep(found: Session | null): Session | null {
  now = found;
  guard(found?.csrf ?? null);
  return found;
}

/** Asks the desk who the reader is; null where a login is needed. */
export async function ask(): Promise<Session | null> {
  try {
    return keep(await get<Session>('session'));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) {
      return keep(null);
    }
    throw error;
  }
}

/** Logs in; throws what the desk says against it. */
export async function login(name: string, password: string): Promise<Session | null> {
  return keep(await post<Session>('session', { name, password }));
}

/** Ends the session. */
export async function logout(): Promise<void> {
  await remove('session');
  keep(null);
}

/** What a role may do in the review of events. */
export function may(kind: 'accept' | 'correct' | 'merge' | 'split'): boolean {
  if (now === null || !now.accounts) {
    return true;
  }
  const role = now.role;
  return role === 'admin' || role === 'adjudicator' || (role === 'coder' && kind !== 'merge' && kind !== 'split');
}
