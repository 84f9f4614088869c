import { foundationOf } from '#shared/audit/foundation';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Trace } from '#shared/trace/trace';
import { tracePanelWords as words } from '#shared/words/trace-panel';
import { ItemButton } from '../inspector/ItemButton';
import { quoted } from '../items/accessible-name';

interface TraceSummaryProps {
  readonly map: ArgumentMap;
  readonly trace: Trace;
}

/** What a chain comes to, and where it breaks off. */
export function TraceSummary({ map, trace: { of, isComplete, gaps, objections } }: TraceSummaryProps) {
  const passages = foundationOf(map, of.id).passages.length;
  return (
    <div className="trace-summary">
      <p>
        <strong>{isComplete ? words.complete : words.incomplete}</strong>{' '}
        {words.counted(passages, gaps.length, objections.length)}
      </p>
      {gaps.length > 0 && (
        <details>
          <summary>{words.gaps(gaps.length)}</summary>
          <ul className="trace-list">
            {gaps.map(({ node, why }) => (
              <li key={node.id}>
                <ItemButton id={node.id} text={quoted(map, node.id)} />
                <small>{words.gap(words.gapReasons[why])}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
