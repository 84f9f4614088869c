import { severities } from '#shared/model/severity';
import { auditPanelWords } from '#shared/words/audit-panel';
import { groupings } from './finding-groups';
import type { FindingFilter } from './shown-findings';

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly waived: number;
  readonly onChange: (filter: FindingFilter) => void;
}

const words = auditPanelWords.filter;

export function FilterBar({ filter, waived, onChange }: FilterBarProps) {
  return (
    <div className="audit-filter">
      <select
        aria-label={words.name}
        value={filter.least}
        onChange={({ target }) => {
          const least = severities.find((severity) => severity === target.value);
          if (least) onChange({ ...filter, least });
        }}
      >
        {severities.map((least) => (
          <option key={least} value={least}>
            {words.least[least]}
          </option>
        ))}
      </select>
      <select
        aria-label={auditPanelWords.grouping.name}
        value={filter.grouping}
        onChange={({ target }) => {
          const grouping = groupings.find((known) => known === target.value);
          if (grouping) onChange({ ...filter, grouping });
        }}
      >
        {groupings.map((grouping) => (
          <option key={grouping} value={grouping}>
            {auditPanelWords.grouping.by[grouping]}
          </option>
        ))}
      </select>
      <input
        type="search"
        aria-label={auditPanelWords.find.name}
        placeholder={auditPanelWords.find.ask}
        value={filter.words}
        onChange={({ target }) => onChange({ ...filter, words: target.value })}
      />
      {waived > 0 && (
        <label>
          <input
            type="checkbox"
            checked={filter.showWaived}
            onChange={({ target }) => onChange({ ...filter, showWaived: target.checked })}
          />
          {words.showWaived(waived)}
        </label>
      )}
    </div>
  );
}
