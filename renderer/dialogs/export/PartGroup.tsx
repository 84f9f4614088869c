import { useId } from 'react';
import { exportPartWords as words } from '#shared/words/export-dialog';
import type { PartChoice, PartId } from '../../session/export-parts';

interface PartGroupProps {
  readonly parts: readonly PartChoice[];
  readonly value: PartId;
  readonly onChange: (id: PartId) => void;
}

/** What of the map is taken; of what there is nothing of, the reason stands beneath. */
export function PartGroup({ parts, value, onChange }: PartGroupProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{words.title}</legend>
      {parts.map(({ id, label, part, note }) => (
        <label key={id} className="export-part">
          <input
            type="radio"
            name={name}
            checked={id === value}
            disabled={part === null}
            aria-describedby={note === undefined ? undefined : `${name}-${id}`}
            aria-label={label}
            onChange={() => onChange(id)}
          />
          <span>
            {label}
            {note !== undefined && <small id={`${name}-${id}`}>{note}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
