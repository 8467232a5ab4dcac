import type { EventSummary } from '../api/types';
import { go, href } from '../route';
import { doing, killed, plain, when, where } from '../words';
import { StatusChip, Sureness } from './Parts';

/** Events, one a row. */
export function EventTable({ events }: { events: EventSummary[] }) {
  return (
    <table class="events">
      <thead>
        <tr>
          <th>When</th>
          <th>What</th>
          <th>Where</th>
          <th class="number">Killed</th>
          <th class="hide-small">Reports</th>
          <th>Sure</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id} onClick={() => go(href(['events', event.id]))}>
            <td>
              {when(event.time)
                .split('/')
                .map((day, i) => (
                  <div key={i} class="day">
                    {i > 0 && '– '}
                    {day === '..' ? '…' : day}
                  </div>
                ))}
            </td>
            <td>
              <a class="what" href={href(['events', event.id])}>
                {plain(event.type)}
              </a>{' '}
              {event.modality !== 'asserted' && <span class="chip doubt">{event.modality}</span>}{' '}
              {event.discourse === 'background' && <span class="chip quiet">background</span>}{' '}
              {event.status !== 'unreviewed' && <StatusChip status={event.status} />}
              <div class="soft" dir="auto">
                {doing(event)}
              </div>
            </td>
            <td dir="auto">{where(event.place)}</td>
            <td class="number">{killed(event)}</td>
            <td class="hide-small">{event.reports}{event.origins < event.reports && ` (${event.origins} ${event.origins === 1 ? 'origin' : 'origins'})`}</td>
            <td>
              <Sureness of={1 - event.doubt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
