import { FIELDS } from '../text/ReportText';

/** The fields' colours; each can be switched off. */
export function Legend({
  shown,
  onShown,
}: {
  shown: ReadonlySet<string>;
  onShown: (fields: ReadonlySet<string>) => void;
}) {
  const toggle = (field: string) => {
    const next = new Set(shown);
    if (!next.delete(field)) {
      next.add(field);
    }
    onShown(next);
  };
  return (
    <div class="legend" role="group" aria-label="Fields shown in the text">
      {FIELDS.map((field) => (
        <button key={field} type="button" aria-pressed={shown.has(field)} onClick={() => toggle(field)}>
          <i style={{ background: `var(--mark-${field})` }} />
          {field}
        </button>
      ))}
    </div>
  );
}
