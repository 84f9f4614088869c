import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { statusWords } from '#shared/model/status-words';
import { type QuoteMark, quoteMarks } from '#shared/review/quote-mark';
import { itemWords } from '#shared/words/items';
import { markWords } from '#shared/words/marks';
import { count as inFigures } from '#shared/words/numbers';
import { quoteSignWords } from '#shared/words/review';
import { strengthInWords } from '#shared/words/strength';
import { KindIcon } from '../bars/KindIcon';
import { StandingMark } from '../items/StandingMark';
import { severitySigns } from '../items/severity-signs';
import { wholeMarkInWords } from '../review/mark-words';
import { QuoteSignIcon } from '../review/QuoteSignIcon';
import { whyItStands } from '../store/standing';
import { strengthIn } from '../store/strength';
import { fateInWords, fateSigns } from '../whatif/fate-words';
import { type ColumnId, findingsIn, type RowContext, sourcesOf, standingIn } from './columns';

interface CellFaceProps {
  readonly node: MapNode;
  readonly column: ColumnId;
  readonly context: RowContext;
}

/** What a cell shows. */
export function CellFace({ node, column, context }: CellFaceProps) {
  switch (column) {
    case 'kind':
      return (
        <span className="cell-kind">
          <KindIcon kind={node.kind} />
          {nodeKindOf(node.kind).label}
        </span>
      );
    case 'text':
      return (
        <span className="cell-text" dir="auto" title={node.text}>
          {node.text.trim() === '' ? <em>{itemWords.noTextAlone}</em> : node.text}
        </span>
      );
    case 'status':
      return node.status === undefined || node.status === 'asserted' ? (
        <span className="cell-usual">{statusWords.asserted}</span>
      ) : (
        statusWords[node.status]
      );
    case 'standing':
      return <StandingFace context={context} id={node.id} />;
    case 'strength':
      return <StrengthFace context={context} id={node.id} />;
    case 'sources':
      return <ManyFace texts={sourcesOf(node, context.judged)} />;
    case 'quotes':
      return <QuotesFace mark={quoteMarks(context.judged).get(node.id)} />;
    case 'tags':
      return <ManyFace texts={node.tags ?? []} />;
    case 'findings':
      return <FindingsFace context={context} id={node.id} />;
    default:
      return column satisfies never;
  }
}

interface OfNodeProps {
  readonly context: RowContext;
  readonly id: string;
}

function StandingFace({ context, id }: OfNodeProps) {
  const standing = standingIn(context, id);
  const fate = context.whatIf?.fates.get(id);
  return (
    <>
      <svg className="node-face" width={56} height={16} aria-hidden>
        <StandingMark standing={standing} why={whyItStands(context.judged, id)} right={56} baseline={12} />
      </svg>
      <span className="visually-hidden">{markWords.standing[standing]}</span>
      {fate && (
        <span className={`cell-fate is-${fate.kind}`}>
          <svg width="10" height="10" viewBox="-6 -6 12 12" aria-hidden>
            <path d={fateSigns[fate.kind]} />
          </svg>
          {fateInWords(fate)}
        </span>
      )}
    </>
  );
}

function StrengthFace({ context: { judged, method }, id }: OfNodeProps) {
  return method && <span className="cell-strength">{strengthInWords(strengthIn(judged, method, id))}</span>;
}

function ManyFace({ texts }: { readonly texts: readonly string[] }) {
  const all = texts.join(', ');
  return (
    <span className="cell-text" title={all}>
      {all}
    </span>
  );
}

function QuotesFace({ mark }: { readonly mark: QuoteMark | undefined }) {
  if (mark === undefined) return null;
  return (
    <span className="cell-quotes" title={wholeMarkInWords(mark)}>
      <QuoteSignIcon sign={mark.worst} />
      <span className="cell-text">{quoteSignWords.short[mark.worst]}</span>
    </span>
  );
}

function FindingsFace({ context, id }: OfNodeProps) {
  const { count, worst } = findingsIn(context, id);
  if (worst === null) return null;
  return (
    <span className={`cell-findings severity-${worst}`}>
      <span aria-hidden>{severitySigns[worst]}</span> {inFigures(count)}
      <span className="visually-hidden"> {markWords.severity[worst]}</span>
    </span>
  );
}
