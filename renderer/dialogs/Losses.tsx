import type { Loss } from '#shared/exchange/exporter';

interface LossesProps {
  readonly losses: readonly Loss[];
  /** Of the format. */
  readonly label: string;
}

/** What the file will not say, before it is written. */
export function Losses({ losses, label }: LossesProps) {
  if (losses.length === 0) return <p className="export-losses">Nothing of the map gets lost.</p>;
  return (
    <details className="export-losses">
      <summary>
        What {label} cannot carry ({losses.length})
      </summary>
      <ul>
        {losses.map(({ where, what }) => (
          <li key={`${where} ${what}`}>
            {where}: {what}
          </li>
        ))}
      </ul>
    </details>
  );
}
