import { useId } from 'react';
import { type ExporterGroupId, exporterGroups } from '#shared/exchange/exporters';
import { exportWords as words } from '#shared/words/dialogs';
import { Radios } from '../RadioGroup';

interface FormatGroupsProps {
  readonly value: string;
  readonly onChange: (format: string) => void;
}

const ids = Object.keys(exporterGroups) as ExporterGroupId[]; // The record has no other keys.

/** All formats, by what they are for. */
export function FormatGroups({ value, onChange }: FormatGroupsProps) {
  const name = useId();
  return (
    <fieldset>
      <legend>{words.format}</legend>
      {ids.map((id) => (
        <fieldset key={id} className="export-family">
          <legend>{words.groups[id]}</legend>
          <Radios name={name} choices={exporterGroups[id]} value={value} onChange={onChange} />
        </fieldset>
      ))}
    </fieldset>
  );
}
