/** What went wrong with a request, as the server tells it (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    /** Whatever else the answer tells, such as the present state of what was changed meanwhile. */
    readonly body: Record<string, unknown> = {},
  ) {
    super(detail === '' ? title : detail);
  }
}

/** A page of a list and where the next one begins. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** An answer and the tag of the version that it shows. */
export interface Tagged<T> {
  value: T;
  tag: string | null;
}

async function problem(answer: Response): Promise<Problem> {
  try {
    const body = (await answer.json()) as Record<string, unknown>;
    const title = String(body['title'] ?? answer.statusText);
    return new Problem(answer.status, title, String(body['detail'] ?? ''), body);
  } catch {
    return new Problem(answer.status, answer.statusText, '');
  }
}

/** Asks the server for a resource under /api. */
export async function get<T>(
  path: string,
  query?: URLSearchParams | Record<string, string>,
  signal?: AbortSignal,
): Promise<T> {
  return (await tagged<T>(path, query, signal)).value;
}

/** Asks for a resource together with the tag of its version. */
export async function tagged<T>(
  path: string,
  query?: URLSearchParams | Record<string, string>,
  signal?: AbortSignal,
): Promise<Tagged<T>> {
  const asked = new URLSearchParams(query).toString();
  const answer = await fetch(`api/${path}${asked === '' ? '' : `?${asked}`}`, {
    headers: { Accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  });
  if (!answer.ok) {
    throw await problem(answer);
  }
  return { value: (await answer.json()) as T, tag: answer.headers.get('ETag') };
}

let csrf: string | null = null;

/** The word that the desk asks for with every change made under a cookie; null where it asks none. */
export function guard(word: string | null): void {
  csrf = word;
}

function guarded(): Record<string, string> {
  return csrf === null ? {} : { 'X-Attest-CSRF': csrf };
}

/** Takes a resource away. */
export async function remove(path: string): Promise<void> {
  const answer = await fetch(`api/${path}`, { method: 'DELETE', headers: guarded() });
  if (!answer.ok) {
    throw await problem(answer);
  }
}

/** Sends something new; `tag` is the version that it was made on. */
export async function post<T>(path: string, body: unknown, tag?: string | null): Promise<T> {
  const answer = await fetch(`api/${path}`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/json',
      ...guarded(),
      ...(tag === undefined || tag === null ? {} : { 'If-Match': tag }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw await problem(answer);
  }
  return (await answer.json()) as T;
}
