/** A piece of a text, [start, end) in UTF-16 units, that a value was read from. */
export interface Mark<T> {
  start: number;
  end: number;
  value: T;
}

/** A run of text under the same marks. */
export interface Run<T> {
  start: number;
  end: number;
  marks: Mark<T>[];
}

/**
 * Cuts [from, to) into runs, each under one set of marks; marks may overlap in any way. Runs follow
 * one another without a gap; marks outside are left out.
 */
export function runs<T>(from: number, to: number, marks: Mark<T>[]): Run<T>[] {
  const inside = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start);
  const cuts = new Set([from, to]);
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start));
    cuts.add(Math.min(to, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] ?? to;
    return {
      start,
      end,
      marks: inside
        .filter((mark) => mark.start <= start && mark.end >= end)
        .sort((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}
