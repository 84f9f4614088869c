import { widthOf } from '#shared/drawing/measure';
import { boxOf, lineHeight, textStyle } from '#shared/drawing/node-box';
import type { MapNode } from '#shared/model/map-node';
import { oncePerRecent } from '#shared/model/once-per';
import { parseQuery, wordsOf } from '#shared/query/query';
import { spansIn } from '#shared/query/spans';
import { useDocument, useUi } from '../store/context';

interface HitMarksProps {
  readonly node: MapNode;
}

const wordsIn = oncePerRecent(4, (query: string) => wordsOf(parseQuery(query)));

/** From the baseline to the top of what is marked, and how high that is. */
const rise = 13;
const height = 17;

/** Marks in the text of a node what is looked for, while somebody looks for it. */
export function HitMarks({ node }: HitMarksProps) {
  const sought = useUi(({ find }) => (find.isOpen ? find.query : ''));
  const filter = useDocument(({ emphasis }) => (emphasis?.kind === 'filter' ? emphasis.query : ''));
  const words = wordsIn(sought === '' ? filter : sought);
  if (words.length === 0) return null;
  const { width, height: boxHeight, lines, text, direction, isPlaceholder } = boxOf(node);
  if (direction === 'rtl' || isPlaceholder) return null;
  const marks = lines.flatMap((line, index) =>
    spansIn(line, words).map(({ start, end }) => ({
      key: `${index} ${start}`,
      x: text.x + widthOf(line.slice(0, start), textStyle),
      y: text.y + index * lineHeight - rise,
      width: widthOf(line.slice(start, end), textStyle),
    })),
  );
  if (marks.length === 0) return null;
  return (
    <svg className="hit-marks" width={width} height={boxHeight} aria-hidden>
      {marks.map(({ key, ...place }) => (
        <rect key={key} {...place} height={height} rx={2} />
      ))}
    </svg>
  );
}
