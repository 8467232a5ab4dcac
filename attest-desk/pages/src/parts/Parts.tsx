import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/use';

/** How sure a value is, 0 to 1, as a small bar with its number for those who cannot see it. */
export function Sureness({ of }: { of: number }) {
  const kind = of < 0.4 ? 'low' : of < 0.7 ? 'middle' : '';
  const percent = Math.round(of * 100);
  return (
    <span class={`doubt-bar ${kind}`} role="img" aria-label={`${percent} % sure`} title={`${percent} % sure`}>
      <i style={{ width: `${percent}%` }} />
    </span>
  );
}

/** What people said of an event. */
export function StatusChip({ status }: { status: string }) {
  const kind = { accepted: 'good', corrected: 'good', rejected: 'alarm' }[status] ?? 'quiet';
  return <span class={`chip ${kind}`}>{status}</span>;
}

/** Words of a report. */
export function Quote({ children }: { children: ComponentChildren }) {
  return (
    <q class="quote" dir="auto">
      {children}
    </q>
  );
}

/** Something asked for: a line while it is on its way, a line when it failed, else what it is. */
export function Here<T>({ asked, children }: { asked: Asked<T>; children: (value: T) => ComponentChildren }) {
  switch (asked.state) {
    case 'waiting':
      return (
        <p class="soft" role="status">
          Reading …
        </p>
      );
    case 'failed':
      return (
        <p class="message wrong" role="alert">
          {asked.error.message}
        </p>
      );
    case 'here':
      return <>{children(asked.value)}</>;
  }
}
