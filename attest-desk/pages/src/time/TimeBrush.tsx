import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import type { Timeline } from '../api/types';

const DAY = 86_400;

/** Seconds since 1970 of a day. */
function seconds(day: string): number {
  return Date.parse(`${day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day}T00:00:00Z`) / 1000;
}

/** The day of a moment. */
function day(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10);
}

/** How many events began when; drawn over a stretch, it becomes the filter. */
export function TimeBrush({
  counts,
  from,
  to,
  onStretch,
}: {
  counts: Timeline;
  from: string;
  to: string;
  onStretch: (from: string, to: string) => void;
}) {
  const holder = useRef<HTMLDivElement>(null);
  const key = JSON.stringify([counts, from, to]);
  useEffect(() => {
    const box = holder.current;
    if (box === null) {
      return;
    }
    const dated = counts.items.filter((item) => item.start !== null);
    const xs = dated.map((item) => seconds(item.start ?? ''));
    const style = getComputedStyle(document.documentElement);
    const colour = (name: string) => style.getPropertyValue(name).trim();
    const axis = { stroke: colour('--ink-soft'), grid: { stroke: colour('--line'), width: 1 }, ticks: { show: false } };
    const bars: uPlot.Series.PathBuilder = uPlot.paths.bars!({ size: [0.8, 40, 2], align: 1 });
    let settled = false;
    const plot = new uPlot(
      {
        width: Math.max(200, box.clientWidth),
        height: 96,
        legend: { show: false },
        cursor: { y: false, drag: { x: true, y: false, setScale: false } },
        scales: { y: { range: (_, __, most) => [0, Math.max(1, most)] } },
        axes: [axis, { ...axis, size: 42, splits: (_, __, ___, most) => [0, Math.ceil(most)], values: (_, ticks) => ticks.map(String) }],
        series: [
          {},
          {
            label: 'events',
            fill: colour('--accent'),
            stroke: colour('--accent'),
            paths: bars,
            points: { show: false },
          },
        ],
        hooks: {
          setSelect: [
            (u) => {
              if (settled && u.select.width > 3) {
                const start = day(u.posToVal(u.select.left, 'x'));
                const end = day(u.posToVal(u.select.left + u.select.width, 'x'));
                onStretch(start, end);
              }
            },
          ],
        },
      },
      [xs, dated.map((item) => item.count)],
      box,
    );
    const first = xs[0];
    const last = xs.at(-1);
    if ((from !== '' || to !== '') && first !== undefined && last !== undefined) {
      const left = plot.valToPos(from === '' ? first : seconds(from), 'x');
      const right = plot.valToPos(to === '' ? last + DAY : seconds(to) + DAY, 'x');
      plot.setSelect({ left, width: Math.max(2, right - left), top: 0, height: plot.over.clientHeight }, false);
    }
    settled = true;
    const sized = new ResizeObserver(() => plot.setSize({ width: Math.max(200, box.clientWidth), height: 96 }));
    sized.observe(box);
    return () => {
      sized.disconnect();
      plot.destroy();
    };
  }, [key]);
  return <div ref={holder} role="img" aria-label="Events by the day on which they began; draw over a stretch of time to see it alone" />;
}
