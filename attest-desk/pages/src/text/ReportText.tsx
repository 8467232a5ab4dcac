import { useMemo, useRef } from 'preact/hooks';
import type { ReportDetail } from '../api/types';
import { runs, type Mark } from './highlight';

/** The fields that words can be marked for, in the order of the legend. */
export const FIELDS = ['type', 'time', 'place', 'actor', 'target', 'victim', 'weapon', 'figure', 'speaker'] as const;

/** Words marked: for which claim and which field. */
export interface Marked {
  claim: string;
  field: string;
}

/** Words that the reader selected, [start, end) in UTF-16 units of the report's text. */
export interface Selected {
  start: number;
  end: number;
  words: string;
}

/** The legend's name of a field of a span. */
export function legendName(field: string): string {
  const first = field.split(/[.[]/, 1)[0] ?? field;
  const known: Record<string, string> = {
    actors: 'actor',
    targets: 'target',
    victims: 'victim',
    weapons: 'weapon',
    figures: 'figure',
    attribution: 'speaker',
    attributions: 'speaker',
    speakers: 'speaker',
  };
  return known[first] ?? first;
}

/** A report's text with the words of each field underlined; overlapping lines stand below one another. */
export function ReportText({
  report,
  shown,
  claims,
  onMark,
  onSelect,
}: {
  report: ReportDetail;
  /** The fields of the legend that are shown. */
  shown: ReadonlySet<string>;
  /** Only words of these claims; all where nothing is given. */
  claims?: ReadonlySet<string> | undefined;
  onMark?: (marks: Marked[]) => void;
  onSelect?: (selected: Selected | null) => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const marks = useMemo(
    () =>
      report.spans
        .map((span): Mark<Marked> => {
          const [start, end] = span.at as unknown as [number, number];
          return { start, end, value: { claim: span.claim, field: legendName(span.field) } };
        })
        .filter((mark) => shown.has(mark.value.field))
        .filter((mark) => claims === undefined || claims.has(mark.value.claim)),
    [report, shown, claims],
  );
  const zones = useMemo(() => pieces(report), [report]);
  const selected = () => onSelect?.(holder.current === null ? null : selection(holder.current, report.text));
  return (
    <div class="text" dir="auto" ref={holder} onMouseUp={selected} onKeyUp={selected} data-testid="report-text">
      {zones.map((zone) => (
        <span key={zone.start} class={zone.style}>
          {runs(zone.start, zone.end, marks).map((run) =>
            run.marks.length === 0 ? (
              <span key={run.start} data-start={run.start}>
                {report.text.slice(run.start, run.end)}
              </span>
            ) : (
              <mark
                key={run.start}
                data-start={run.start}
                style={lines(run.marks)}
                title={[...new Set(run.marks.map((mark) => mark.value.field))].join(', ')}
                onClick={() => onMark?.(run.marks.map((mark) => mark.value))}
              >
                {report.text.slice(run.start, run.end)}
              </mark>
            ),
          )}
        </span>
      ))}
    </div>
  );
}

/** The text cut at the borders of its zones, without gaps. */
function pieces(report: ReportDetail): { start: number; end: number; style: string }[] {
  const found: { start: number; end: number; style: string }[] = [];
  let at = 0;
  for (const zone of report.zones) {
    const [start, end] = zone.at as unknown as [number, number];
    if (start > at) {
      found.push({ start: at, end: start, style: '' });
    }
    if (end > at) {
      const style = { headline: 'zone-headline', caption: 'zone-quiet', related: 'zone-quiet', furniture: 'zone-quiet' }[
        zone.kind as string
      ];
      found.push({ start: Math.max(at, start), end, style: style ?? '' });
      at = end;
    }
  }
  if (at < report.text.length) {
    found.push({ start: at, end: report.text.length, style: '' });
  }
  return found;
}

/** One line below the words for each field that they were marked for. */
function lines(marks: Mark<Marked>[]): Record<string, string> {
  const fields = [...new Set(marks.map((mark) => mark.value.field))];
  return {
    backgroundImage: fields.map((f) => `linear-gradient(var(--mark-${f}), var(--mark-${f}))`).join(', '),
    backgroundSize: fields.map(() => '100% 2px').join(', '),
    backgroundPosition: fields.map((_, i) => `0 calc(100% - ${3 * i}px)`).join(', '),
    backgroundRepeat: 'no-repeat',
    paddingBottom: `${3 * fields.length}px`,
  };
}

/** The reader's selection inside `holder`, without the blanks at its ends. */
function selection(holder: HTMLElement, text: string): Selected | null {
  const chosen = window.getSelection();
  if (chosen === null || chosen.isCollapsed || chosen.rangeCount === 0) {
    return null;
  }
  const range = chosen.getRangeAt(0);
  const one = offset(holder, range.startContainer, range.startOffset);
  const other = offset(holder, range.endContainer, range.endOffset);
  if (one === null || other === null) {
    return null;
  }
  let [start, end] = one < other ? [one, other] : [other, one];
  while (start < end && /\s/u.test(text.charAt(start))) {
    start++;
  }
  while (end > start && /\s/u.test(text.charAt(end - 1))) {
    end--;
  }
  return start === end ? null : { start, end, words: text.slice(start, end) };
}

function offset(holder: HTMLElement, node: Node, at: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const run = element?.closest('[data-start]');
  if (run === null || run === undefined || !holder.contains(run)) {
    return null;
  }
  const start = Number((run as HTMLElement).dataset['start']);
  return node instanceof Element ? start + (at > 0 ? (run.textContent?.length ?? 0) : 0) : start + at;
}
