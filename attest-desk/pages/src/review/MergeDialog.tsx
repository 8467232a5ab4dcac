import { useEffect, useRef, useState } from 'preact/hooks';
import { get } from '../api/client';
import type { EventPage, EventSummary, NewReview } from '../api/types';
import { useAsked } from '../api/use';
import { Here } from '../parts/Parts';
import { doing, killed, plain, when, where } from '../words';

/** A day some days before or after another. */
function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The conditions under which neighbours of an event are looked for: a week around, a degree around. */
function around(event: EventSummary): URLSearchParams {
  const query = new URLSearchParams({ limit: '30' });
  if (event.time?.first) {
    query.set('from', shifted(event.time.first, -3));
    query.set('to', shifted(event.time.last ?? event.time.first, 3));
  }
  const place = event.place;
  if (place !== null && place.lat !== null && place.lon !== null) {
    query.set('box', [place.lon - 1, place.lat - 1, place.lon + 1, place.lat + 1].map((x) => x.toFixed(3)).join(','));
  } else if (place?.country) {
    query.set('country', place.country);
  }
  return query;
}

/** Asks which event takes this one over. */
export function MergeDialog({ event, onDone }: { event: EventSummary; onDone: (review: NewReview | null) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [into, setInto] = useState('');
  const [why, setWhy] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const [asked] = useAsked(event.id, (signal) => get<EventPage>('events', around(event), signal));
  return (
    <dialog ref={dialog} onCancel={() => onDone(null)} aria-label="Merge into another event">
      <form
        method="dialog"
        onSubmit={(submit) => {
          submit.preventDefault();
          onDone({ kind: 'merge', into, ...(why === '' ? {} : { why }) });
        }}
      >
        <h1>Merge into</h1>
        <p class="soft">Events near it in time and place. The one chosen takes all claims over.</p>
        <Here asked={asked}>
          {(page) => {
            const others = page.items.filter((other) => other.id !== event.id);
            return others.length === 0 ? (
              <p>None is near; write the id of another below.</p>
            ) : (
              <div class="scroll" style={{ maxHeight: '16rem' }}>
                {others.map((other) => (
                  <p key={other.id}>
                    <input
                      type="radio"
                      name="into"
                      id={`into-${other.id}`}
                      checked={into === other.id}
                      onChange={() => setInto(other.id)}
                    />{' '}
                    <label for={`into-${other.id}`} style={{ display: 'inline' }}>
                      {when(other.time)}, {plain(other.type)}, {where(other.place)}, {doing(other)} {killed(other)}
                    </label>
                  </p>
                ))}
              </div>
            );
          }}
        </Here>
        <label>
          Event
          <input name="into-id" value={into} required onInput={(e) => setInto(e.currentTarget.value.trim())} />
        </label>
        <label>
          Why (optional)
          <input value={why} onInput={(e) => setWhy(e.currentTarget.value)} />
        </label>
        <div class="actions">
          <button type="button" onClick={() => onDone(null)}>
            Cancel
          </button>
          <button class="main" type="submit" disabled={into === ''}>
            Merge
          </button>
        </div>
      </form>
    </dialog>
  );
}
