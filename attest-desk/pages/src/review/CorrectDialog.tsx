import { useEffect, useRef, useState } from 'preact/hooks';
import type { Field, NewReview } from '../api/types';
import { titled } from '../words';

/** The fields that people can correct, and how a value of each is written. */
export const CORRECTABLE: [Field, string][] = [
  ['place', 'A name, with its province or country after a comma, or latitude, longitude'],
  ['time', 'A day (2018-06-22), a month (2018-06) or a stretch (2018-06-21/2018-06-22)'],
  ['type', 'A kind of the list, such as air_strike'],
  ['actors', 'Names, parted by semicolons'],
  ['targets', 'Names, parted by semicolons'],
  ['victims', 'Names, parted by semicolons'],
  ['killed', 'A number, a range (36-45), at least (36+)'],
  ['wounded', 'A number, a range (36-45), at least (36+)'],
];

/** Words selected in a report, on which a correction rests. */
export interface Ground {
  report: string;
  start: number;
  end: number;
  words: string;
}

/** Asks for the right value of a field. */
export function CorrectDialog({
  field,
  machine,
  ground,
  onDone,
}: {
  field: Field;
  /** What the machine reads in each field. */
  machine: Partial<Record<Field, string | null>>;
  ground: Ground | null;
  onDone: (review: NewReview | null) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<Field>(field);
  const [after, setAfter] = useState(ground?.words ?? machine[field] ?? '');
  const [why, setWhy] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const hint = CORRECTABLE.find(([name]) => name === chosen)?.[1] ?? '';
  const send = () => {
    onDone({
      kind: 'correct',
      field: chosen,
      after: after.trim(),
      ...(why.trim() === '' ? {} : { why: why.trim() }),
      ...(ground === null
        ? {}
        : { words: { report: ground.report, at: [ground.start, ground.end] as never } }),
    });
  };
  return (
    <dialog ref={dialog} onCancel={() => onDone(null)} aria-label="Correct a field">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <h1>Correct</h1>
        <label>
          Field
          <select
            value={chosen}
            onChange={(event) => {
              const next = event.currentTarget.value as Field;
              setChosen(next);
              setAfter(ground?.words ?? machine[next] ?? '');
            }}
          >
            {CORRECTABLE.map(([name]) => (
              <option value={name}>{titled(name)}</option>
            ))}
          </select>
        </label>
        <p class="soft">The machine reads: {machine[chosen] ?? 'nothing'}</p>
        <label>
          Right is
          <input
            name="after"
            value={after}
            required
            dir="auto"
            onInput={(event) => setAfter(event.currentTarget.value)}
            autofocus
          />
          <span class="soft">{hint}</span>
        </label>
        {ground !== null && (
          <p>
            It rests on <q class="quote" dir="auto">{ground.words}</q>
          </p>
        )}
        <label>
          Why (optional)
          <input name="why" value={why} onInput={(event) => setWhy(event.currentTarget.value)} />
        </label>
        <div class="actions">
          <button type="button" onClick={() => onDone(null)}>
            Cancel
          </button>
          <button class="main" type="submit">
            Keep correction
          </button>
        </div>
      </form>
    </dialog>
  );
}
