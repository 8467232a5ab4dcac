import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventDetail, NewReview } from '../api/types';
import { located, plain } from '../words';

/** Asks which claims are another happening. */
export function SplitDialog({ detail, onDone }: { detail: EventDetail; onDone: (review: NewReview | null) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => dialog.current?.showModal(), []);
  const claims = detail.event.claims;
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) {
      next.add(id);
    }
    setChosen(next);
  };
  return (
    <dialog ref={dialog} onCancel={() => onDone(null)} aria-label="Split the event">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onDone({ kind: 'split', claims: [...chosen] });
        }}
      >
        <h1>Split off</h1>
        <p class="soft">The claims chosen become an event of their own.</p>
        {claims.map((claim) => (
          <p key={claim.id}>
            <input type="checkbox" id={`split-${claim.id}`} checked={chosen.has(claim.id)} onChange={() => toggle(claim.id)} />{' '}
            <label for={`split-${claim.id}`} style={{ display: 'inline' }}>
              {plain(claim.type.value ?? '')}, {claim.time?.value?.edtf ?? 'day not stated'},{' '}
              {claim.place?.value ? located(claim.place.value) : 'place not stated'} ({claim.id})
            </label>
          </p>
        ))}
        <div class="actions">
          <button type="button" onClick={() => onDone(null)}>
            Cancel
          </button>
          <button class="main" type="submit" disabled={chosen.size === 0 || chosen.size === claims.length}>
            Split
          </button>
        </div>
      </form>
    </dialog>
  );
}
