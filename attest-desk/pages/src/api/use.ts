import { useCallback, useEffect, useState } from 'preact/hooks';

/** What a page knows of something asked for. */
export type Asked<T> =
  | { state: 'waiting' }
  | { state: 'here'; value: T }
  | { state: 'failed'; error: Error };

/**
 * Asks anew whenever `key` changes; an answer that comes too late is dropped. The second value asks
 * once more.
 */
export function useAsked<T>(
  key: string,
  ask: (signal: AbortSignal) => Promise<T>,
): [Asked<T>, () => void] {
  const [asked, setAsked] = useState<Asked<T>>({ state: 'waiting' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    ask(stop.signal).then(
      (value) => !stop.signal.aborted && setAsked({ state: 'here', value }),
      (error: unknown) =>
        !stop.signal.aborted &&
        setAsked({ state: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => stop.abort();
  }, [key, turn]);
  return [asked, useCallback(() => setTurn((n) => n + 1), [])];
}
