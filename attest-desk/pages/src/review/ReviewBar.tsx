import { useLayoutEffect, useState } from 'preact/hooks';
import type { EventDetail, Field, NewReview } from '../api/types';
import { CorrectDialog, type Ground } from './CorrectDialog';
import { MergeDialog } from './MergeDialog';
import { review } from './reviews';
import { may } from '../session/session';
import { SplitDialog } from './SplitDialog';

type Asking = { what: 'correct'; field: Field } | { what: 'merge' } | { what: 'split' } | null;

/** Whether a key was pressed where one writes, or with a key that makes it a command of the browser. */
export function writing(event: KeyboardEvent): boolean {
  const at = event.target as HTMLElement | null;
  return (
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    at?.isContentEditable === true ||
    ['INPUT', 'TEXTAREA', 'SELECT'].includes(at?.tagName ?? '') ||
    document.querySelector('dialog[open]') !== null
  );
}

/** What a person can say of an event, one key each. */
export function ReviewBar({
  detail,
  tag,
  ground,
  onChanged,
  onNext,
}: {
  detail: EventDetail;
  tag: string | null;
  /** Words selected in a report, on which a correction will rest. */
  ground: Ground | null;
  onChanged: () => void;
  /** Goes on to the next event of a queue, where there is one. */
  onNext?: () => void;
}) {
  const [asking, setAsking] = useState<Asking>(null);
  const [said, setSaid] = useState<{ text: string; wrong: boolean } | null>(null);
  const [last, setLast] = useState<{ event: string; review: string } | null>(null);
  const id = detail.event.id;

  const send = async (what: NewReview, forward: boolean) => {
    const outcome = await review(id, tag, what);
    setSaid(
      outcome.kept
        ? { text: `Kept as change ${outcome.change}.`, wrong: false }
        : { text: outcome.why, wrong: true },
    );
    if (outcome.kept) {
      setLast({ event: id, review: outcome.id });
    }
    if (outcome.kept && forward && onNext !== undefined) {
      onNext();
    }
    onChanged();
  };
  const undo = () => {
    if (last !== null && last.event === id) {
      void send({ kind: 'undo', undoes: last.review }, false);
      setLast(null);
    }
  };
  const keys: Record<string, () => void> = {
    ...(may('accept') && {
      a: () => void send({ kind: 'accept' }, true),
      r: () => void send({ kind: 'reject' }, true),
      e: () => setAsking({ what: 'correct', field: 'place' }),
      u: undo,
    }),
    ...(may('merge') && {
      m: () => setAsking({ what: 'merge' }),
      s: () => setAsking({ what: 'split' }),
    }),
  };
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = writing(event) ? undefined : keys[event.key];
      if (act !== undefined) {
        event.preventDefault();
        act();
      }
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  const done = (what: NewReview | null) => {
    setAsking(null);
    if (what !== null) {
      void send(what, false);
    }
  };
  return (
    <>
      <div class="keys" role="toolbar" aria-label="Review">
        <button class="main" onClick={keys['a']} disabled={keys['a'] === undefined}>
          Accept <kbd>a</kbd>
        </button>
        <button onClick={keys['r']} disabled={keys['r'] === undefined}>
          Reject <kbd>r</kbd>
        </button>
        <button onClick={keys['e']} disabled={keys['e'] === undefined}>
          Correct <kbd>e</kbd>
        </button>
        <button onClick={keys['m']} disabled={keys['m'] === undefined}>
          Merge <kbd>m</kbd>
        </button>
        <button onClick={keys['s']} disabled={keys['s'] === undefined || detail.event.claims.length < 2}>
          Split <kbd>s</kbd>
        </button>
        <button onClick={undo} disabled={last === null || last.event !== id}>
          Undo <kbd>u</kbd>
        </button>
        {onNext !== undefined && (
          <button onClick={onNext}>
            Next <kbd>n</kbd>
          </button>
        )}
      </div>
      {said !== null && (
        <p class={`message ${said.wrong ? 'wrong' : ''}`} role="status">
          {said.text}
        </p>
      )}
      {asking?.what === 'correct' && (
        <CorrectDialog field={asking.field} machine={detail.machine ?? {}} ground={ground} onDone={done} />
      )}
      {asking?.what === 'merge' && <MergeDialog event={detail.summary} onDone={done} />}
      {asking?.what === 'split' && <SplitDialog detail={detail} onDone={done} />}
    </>
  );
}
