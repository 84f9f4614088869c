import type { Severity } from '#shared/audit/rule';
import type { FindingFilter } from './shown-findings';

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly waived: number;
  readonly onChange: (filter: FindingFilter) => void;
}

const levels: readonly { readonly least: Severity; readonly text: string }[] = [
  { least: 'info', text: 'All findings' },
  { least: 'warning', text: 'Warnings and worse' },
  { least: 'error', text: 'Errors and worse' },
  { least: 'blocker', text: 'Blockers' },
];

export function FilterBar({ filter, waived, onChange }: FilterBarProps) {
  return (
    <div className="audit-filter">
      <select
        aria-label="Severity"
        value={filter.least}
        onChange={({ target }) => {
          const level = levels.find(({ least }) => least === target.value);
          if (level) onChange({ ...filter, least: level.least });
        }}
      >
        {levels.map(({ least, text }) => (
          <option key={least} value={least}>
            {text}
          </option>
        ))}
      </select>
      {waived > 0 && (
        <label>
          <input
            type="checkbox"
            checked={filter.showWaived}
            onChange={({ target }) => onChange({ ...filter, showWaived: target.checked })}
          />
          Show {waived} waived
        </label>
      )}
    </div>
  );
}
