import type { Loss } from '#shared/exchange/exporter';
import { exportWords } from '#shared/words/dialogs';

interface LossesProps {
  readonly losses: readonly Loss[];
  /** Of the format. */
  readonly label: string;
}

/** What the file will not say, before it is written. */
export function Losses({ losses, label }: LossesProps) {
  if (losses.length === 0) return <p className="export-losses">{exportWords.noLosses}</p>;
  return (
    <details className="export-losses">
      <summary>{exportWords.losses(label, losses.length)}</summary>
      <ul>
        {losses.map(({ where, what }) => (
          <li key={`${where} ${what}`}>{exportWords.loss(where, what)}</li>
        ))}
      </ul>
    </details>
  );
}
