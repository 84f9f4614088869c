import { type TextStyle, widthOf } from '#shared/drawing/measure';
import { whatIfWords } from '#shared/words/what-if';
import { fateSigns } from '../whatif/fate-words';
import type { Fate } from '../whatif/what-if-of';

interface RelationFateProps {
  readonly kind: Fate['kind'];
  /** The middle of its line. */
  readonly at: { readonly x: number; readonly y: number };
}

const style: TextStyle = { size: 11, bold: true };
const height = 18;
/** From the middle of the line, past the mark that stands there. */
const away = 14;

/** The same for a relation, beside its mark. */
export function RelationFate({ kind, at }: RelationFateProps) {
  const word = whatIfWords.short[kind];
  return (
    <g
      className={`relation-fate is-${kind}`}
      transform={`translate(${at.x + away} ${at.y - height / 2})`}
      aria-hidden
    >
      <rect width={widthOf(word, style) + 28} height={height} rx={height / 2} />
      <path d={fateSigns[kind]} transform={`translate(12 ${height / 2})`} />
      <text x={21} y={13} fontSize={style.size}>
        {word}
      </text>
    </g>
  );
}
