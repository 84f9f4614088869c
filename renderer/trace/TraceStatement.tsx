import type { ArgumentMap } from '#shared/model/argument-map';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { signOfCitation } from '#shared/review/citation-sign';
import type { Trace, TraceRow } from '#shared/trace/trace';
import { markWords } from '#shared/words/marks';
import { tracePanelWords as words } from '#shared/words/trace-panel';
import { KindIcon } from '../bars/KindIcon';
import { FoundationRow } from '../inspector/FoundationRow';
import { referenceInWords, statementInWords } from '../items/accessible-name';
import { jumpTo } from '../session/visits';
import { useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';

interface TraceStatementProps {
  readonly map: ArgumentMap;
  readonly trace: Trace;
  readonly traced: TraceRow;
  readonly isCut: boolean;
}

/** One statement of a chain: how it bears on the one above, what became of it, and where it stands in its sources. */
export function TraceStatement({ map, trace, traced, isCut }: TraceStatementProps) {
  const workspace = useWorkspace();
  const { row, node, relation } = traced;
  const bearing = row.bears === null ? '' : words.bearings[row.bears];
  const warrant = row.bears === 'together' ? '' : (relation?.warrant?.trim() ?? '');
  const show = (id: string) => {
    workspace.ui.set({ openSource: null });
    if (hasDocument(workspace)) jumpTo(workspace, [id]);
  };
  const marks = marksOf(traced, isCut);
  return (
    <>
      {bearing !== '' && (
        <p className="trace-bearing">
          {node === undefined ? words.together(bearing) : bearing}
          {warrant !== '' && <i> {words.because(warrant)}</i>}
        </p>
      )}
      {node !== undefined && (
        <button type="button" className="trace-statement" onClick={() => show(node.id)}>
          <KindIcon kind={node.kind} />
          <span>
            {row.kind === 'reference' ? referenceInWords(node) : statementInWords(node)}
            {marks.length > 0 && <small>{marks.join(' · ')}</small>}
          </span>
        </button>
      )}
      {node !== undefined && row.kind === 'statement' && <Passages map={map} trace={trace} node={node} />}
    </>
  );
}

function marksOf({ row, node, label, end }: TraceRow, isCut: boolean): readonly string[] {
  const grade = node?.grade;
  return [
    ...(label === 'IN' ? [] : [markWords.standing[label]]),
    ...(end?.kind === 'gap' ? [words.gap(words.gapReasons[end.why])] : []),
    ...(end?.kind === 'assumed' ? [words.assumed] : []),
    ...(grade === undefined || row.kind === 'reference'
      ? []
      : [words.grade(`${grade.reliability}${grade.credibility}`)]),
    ...(row.kind === 'reference' ? [end?.kind === 'circle' ? words.circle : words.elsewhere] : []),
    ...(isCut ? [words.continuedBelow] : []),
  ];
}

interface PassagesProps extends Pick<TraceStatementProps, 'map' | 'trace'> {
  readonly node: MapNode;
}

function Passages({ map, trace: { quotes }, node }: PassagesProps) {
  const { citations = [] } = node;
  if (citations.length === 0) return null;
  return (
    <ul className="trace-passages">
      {citations.map((citation, index) => {
        const { quote } = citation;
        const sign = signOfCitation(map, node, index);
        const source = findRecord(map.sources, citation.source);
        const key = `${citation.source} ${citation.locator ?? ''} ${quote?.exact ?? ''}`;
        if (quote === undefined || sign === undefined) {
          const title = source === undefined ? citation.source : sourceTitle(source);
          const cited = words.unquoted(title, citation.locator?.trim() ?? '');
          return (
            <li key={key} className="trace-unquoted" title={cited}>
              {cited}
            </li>
          );
        }
        const span = quotes.at(node.id, index)?.anchor.span;
        return (
          <li key={key}>
            <FoundationRow
              map={map}
              passage={{ node, index, citation: { ...citation, quote }, sign, span }}
            />
          </li>
        );
      })}
    </ul>
  );
}
