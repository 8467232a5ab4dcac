import type { CitedReport, FigureTable } from '../api/types';
import { href } from '../route';
import { plain, reportName } from '../words';

const STANDING: Record<string, string> = {
  counted: '',
  enemy_dead: 'a party of its enemy’s dead',
  replaced: 'replaced by a later figure',
  not_said_to_have_happened: 'not said to have happened',
};

/** Every figure told, by harm and origin, and what a policy makes of them. */
export function Figures({ table, reports }: { table: FigureTable; reports: CitedReport[] }) {
  if (table.harms.length === 0) {
    return <p class="soft">No report tells a figure.</p>;
  }
  return (
    <>
      {table.harms.map((harm) => (
        <section key={harm.harm}>
          <h3>
            {plain(harm.harm)} {harm.disagree && <span class="chip doubt">reports disagree</span>}
          </h3>
          <div class="scroll">
            <table data-testid={`figures-${harm.harm}`}>
              <thead>
                <tr>
                  <th>Told as</th>
                  <th class="number">Low</th>
                  <th class="number">High</th>
                  <th>Whom</th>
                  <th>Who says so</th>
                  <th>Told on</th>
                  <th>Origin</th>
                  <th>Report</th>
                </tr>
              </thead>
              <tbody>
                {harm.lines.map((line, i) => {
                  const id = line.claim.split('.')[0] ?? '';
                  const report = reports.find((one) => one.report.id === id)?.report;
                  return (
                    <tr key={i}>
                      <td dir="auto">
                        {line.told_as}{' '}
                        {line.scope !== 'happening' && <span class="chip quiet">{line.scope}</span>}{' '}
                        {STANDING[line.standing] && <span class="chip doubt">{STANDING[line.standing]}</span>}
                      </td>
                      <td class="number">{line.low ?? '–'}</td>
                      <td class="number">{line.high ?? '–'}</td>
                      <td>{plain(line.whom)}</td>
                      <td dir="auto">{line.by ?? 'the report itself'}</td>
                      <td class="day">{line.told ?? ''}</td>
                      <td>{line.origin}</td>
                      <td>
                        <a href={href(['reports', id], { claim: line.claim })} dir="auto">
                          {report === undefined ? id : (report.outlet ?? reportName(report))}
                        </a>
                      </td>
                    </tr>
                  );
                })}
              </tbody>
              {harm.estimate !== null && (
                <tfoot>
                  <tr>
                    <td>
                      <strong>{table.policy}</strong>
                    </td>
                    <td class="number">
                      <strong>{harm.estimate.low ?? '–'}</strong>
                    </td>
                    <td class="number">
                      <strong>{harm.estimate.high ?? '–'}</strong>
                    </td>
                    <td colSpan={5}>
                      best {harm.estimate.best ?? '–'}: {harm.estimate.why}
                    </td>
                  </tr>
                </tfoot>
              )}
            </table>
          </div>
        </section>
      ))}
    </>
  );
}
