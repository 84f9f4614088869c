import { type TextStyle, widthOf } from '#shared/drawing/measure';
import { movedPath } from '#shared/drawing/moved-path';
import type { Label } from '#shared/graph/labels';
import { markWords } from '#shared/words/marks';
import { standingSigns } from './standing-signs';

interface StandingMarkProps {
  readonly standing: Label;
  /** What it comes from, for a pointer that rests on it. */
  readonly why?: string;
  /** Where it ends, and what it stands on. */
  readonly right: number;
  readonly baseline: number;
}

const style: TextStyle = { size: 10, bold: true };
const radius = 5;

/** How much room the mark takes. */
export function standingWidth(standing: Label): number {
  return widthOf(markWords.standing[standing], style) + 2 * radius + 4;
}

/** Whether the statement stands, falls or hangs in the balance: by word, by sign, and by colour last. */
export function StandingMark({ standing, why, right, baseline }: StandingMarkProps) {
  const word = markWords.standing[standing];
  const centre = { x: right - widthOf(word, style) - radius - 4, y: baseline - 4 };
  return (
    <g className={`standing standing-${standing}`}>
      {why && <title>{why}</title>}
      <circle className="standing-disc" cx={centre.x} cy={centre.y} r={radius} />
      <path className="standing-sign" d={movedPath(standingSigns[standing], centre)} />
      <text x={right} y={baseline} fontSize={style.size} textAnchor="end">
        {word}
      </text>
    </g>
  );
}
