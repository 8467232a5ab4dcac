import type { BriefPlace, BriefReport, BriefTime, EventSummary, Location, Speaker } from './api/types';

/** A name of the ledger as people write it: air_strike is "air strike". */
export function plain(name: string): string {
  return name.replaceAll('_', ' ');
}

/** The first letter large. */
export function titled(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** When an event was, or that nobody says so. */
export function when(time: BriefTime | null): string {
  return time === null || time.edtf === '' ? 'day not stated' : time.edtf;
}

/** Where an event was, with its province and country. */
export function where(place: BriefPlace | null): string {
  if (place === null) {
    return 'place not stated';
  }
  if (place.name === null) {
    return `${place.told_as} (not in the gazetteer)`;
  }
  const parts = [place.name, place.province, place.country].filter(
    (part, i, all) => part !== null && all.indexOf(part) === i,
  );
  return place.only_holder
    ? `${place.told_as} (not in the gazetteer; told with ${parts.join(', ')})`
    : parts.join(', ');
}

/** A place as a claim tells it: "5 km south of Hajin, Deir ez-Zor, SY". */
export function located(location: Location): string {
  const distance = location.kilometres === null ? '' : `${location.kilometres} km `;
  const relation = location.relation === 'in' ? '' : `${plain(location.relation)} `;
  const first = location.place.candidates?.[0]?.value;
  const name =
    first === undefined
      ? `${location.name} (${location.place.why ?? 'not found'})`
      : [first.name, first.province, first.country].filter((part) => part !== null).join(', ');
  return `${distance}${relation}${name}`;
}

/** Who did something to whom. */
export function doing(event: EventSummary): string {
  const doers = event.actors.join(', ');
  const suffering = [...new Set([...event.targets, ...event.victims])].join(', ');
  if (doers === '' && suffering === '') {
    return '';
  }
  return suffering === '' ? doers : `${doers === '' ? '?' : doers} → ${suffering}`;
}

/** How many were killed: as a person ruled, else every figure told. */
export function killed(event: EventSummary): string {
  return event.killed === null ? '' : (event.killed.ruled ?? event.killed.told.join(' | '));
}

/** "7 reports, 2 origins". */
export function reported(event: EventSummary): string {
  const reports = count(event.reports, 'report');
  return event.origins < event.reports ? `${reports}, ${count(event.origins, 'origin')}` : reports;
}

/** A number with its noun. */
export function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`;
}

/** What a report is called. */
export function reportName(report: BriefReport): string {
  return report.title ?? report.outlet ?? report.id;
}

/** A chain of speakers, outermost first; nobody is the report itself. */
export function speakers(chain: Speaker[]): string {
  return chain.length === 0
    ? 'the report itself'
    : chain
        .map((speaker) => {
          const party = speaker.party.value;
          const name = party?.actor.candidates?.[0]?.value.name ?? party?.words ?? '?';
          return `${name} ${plain(speaker.stance)}`;
        })
        .join(', quoting ');
}
