import { post, Problem } from '../api/client';
import { session } from '../session/session';
import type { EventDetail, NewReview, Reviewed } from '../api/types';

const NAME = 'attest.coder';

/** The name under which this browser's reader reviews. */
export function coder(): string {
  return localStorage.getItem(NAME) ?? '';
}

/** Changes the name under which this browser's reader reviews. */
export function setCoder(name: string): void {
  localStorage.setItem(NAME, name);
}

/** What became of a review. */
export type Outcome =
  | { kept: true; id: string; change: number; event: EventDetail; splitOff: string | null }
  | { kept: false; why: string; stale: boolean };

/** Appends a review of an event that was seen under the given tag. */
export async function review(event: string, tag: string | null, what: NewReview): Promise<Outcome> {
  try {
    const who = session()?.accounts ? '' : coder();
    const made = await post<Reviewed>(
      `events/${encodeURIComponent(event)}/reviews`,
      who === '' ? what : { ...what, who },
      tag,
    );
    return { kept: true, id: made.review.id, change: made.review.change, event: made.event, splitOff: made.split_off };
  } catch (error) {
    if (error instanceof Problem) {
      const stale = error.status === 409;
      return {
        kept: false,
        stale,
        why: stale
          ? `${error.message} Nothing was changed; the event is shown as it is now.`
          : error.message,
      };
    }
    return { kept: false, stale: false, why: error instanceof Error ? error.message : String(error) };
  }
}
