import type { ComponentChildren } from 'preact';
import type { BriefReport, Claim } from '../api/types';
import { href } from '../route';
import { located, plain, reportName, speakers } from '../words';
import { Quote, Sureness } from './Parts';

interface Cited {
  words?: string[];
  confidence: number;
  rule: string;
}

/** One value of a claim with the words that it was read from. */
function Value({ name, cited, children }: { name: string; cited: Cited; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class="value">
        <span dir="auto">{children}</span>
        {(cited.words ?? []).slice(0, 4).map((words) => (
          <Quote key={words}>{words}</Quote>
        ))}
        <Sureness of={cited.confidence} />
        <span class="soft hide-small">{cited.rule}</span>
      </dd>
    </>
  );
}

/** The name of a party, or its words where the registry does not know it. */
function party(of: { words: string; actor: { candidates?: { value: { name: string } }[] } } | undefined): string {
  return of?.actor.candidates?.[0]?.value.name ?? `${of?.words ?? '?'} (not in the registry)`;
}

/** One report's statement of a happening, every value beside its words. */
export function ClaimCard({ claim, report, rejected }: { claim: Claim; report: BriefReport | undefined; rejected: boolean }) {
  const id = claim.id.split('.')[0] ?? '';
  return (
    <article class="claim" data-testid="claim">
      <header>
        <a href={href(['reports', id], { claim: claim.id })} dir="auto">
          {report === undefined ? id : reportName(report)}
        </a>
        {report?.outlet && <span class="soft">{report.outlet}</span>}
        {report?.published?.edtf && <span class="soft">{report.published.edtf}</span>}
        <span class="chip quiet">{claim.discourse}</span>
        {claim.modality !== 'asserted' && <span class="chip doubt">{claim.modality}</span>}
        {rejected && <span class="chip alarm">does not belong here</span>}
      </header>
      <dl class="facts">
        <Value name="kind" cited={claim.type}>
          {plain(claim.type.value ?? '')}
        </Value>
        {claim.time !== null && (
          <Value name="when" cited={claim.time}>
            {claim.time.value?.edtf}
          </Value>
        )}
        {claim.place?.value && (
          <Value name="where" cited={claim.place}>
            {located(claim.place.value)}
          </Value>
        )}
        {claim.actors.map((one, i) => (
          <Value key={`a${i}`} name="actor" cited={one}>
            {party(one.value)}
          </Value>
        ))}
        {claim.targets.map((one, i) => (
          <Value key={`t${i}`} name="target" cited={one}>
            {party(one.value)}
          </Value>
        ))}
        {claim.victims.map((one, i) => (
          <Value key={`v${i}`} name="victim" cited={one}>
            {party(one.value)}
          </Value>
        ))}
        {claim.weapons.map((one, i) => (
          <Value key={`w${i}`} name="weapon" cited={one}>
            {one.value}
          </Value>
        ))}
        {claim.figures.map((one, i) => (
          <Value key={`f${i}`} name="figure" cited={one.figure}>
            {figure(one.figure.value)} <span class="soft">by {speakers(one.by)}</span>
          </Value>
        ))}
        {claim.attributions.map((chain, i) => (
          <>
            <dt key={`s${i}`}>says</dt>
            <dd dir="auto">{speakers(chain)}</dd>
          </>
        ))}
      </dl>
    </article>
  );
}

function figure(of: Claim['figures'][number]['figure']['value']): string {
  if (of === undefined) {
    return '';
  }
  const number =
    of.count === 'vague' ? (of.told_as ?? 'some') : of.low === of.high ? String(of.low ?? '') : `${of.low ?? ''}–${of.high ?? ''}`;
  const exact = of.count === 'exactly' || of.count === 'vague' || of.count === 'between' ? '' : `${plain(of.count)} `;
  return `${exact}${number} ${plain(of.harm)}${of.whom === 'anyone' ? '' : ` (${plain(of.whom)})`}`;
}
