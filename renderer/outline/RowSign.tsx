import { markRadius, relationStyles } from '#shared/drawing/relation-style';
import type { Bearing } from '#shared/outline/outline';
import { outlineWords } from '#shared/words/outline';

interface RowSignProps {
  readonly bears: Bearing;
}

/** How a row bears on the one above it, by the marks of the canvas; linked premises have the sign of "and". */
export function RowSign({ bears }: RowSignProps) {
  const box = `${-markRadius - 1} ${-markRadius - 1} ${2 * markRadius + 2} ${2 * markRadius + 2}`;
  const style = bears === 'together' ? null : relationStyles[bears];
  return (
    <svg className={`row-sign of-${bears} fill-${style?.markFill ?? 'paper'}`} viewBox={box}>
      <title>{outlineWords.bears[bears]}</title>
      {style ? (
        <>
          <circle r={markRadius} />
          <path d={style.mark} />
        </>
      ) : (
        <text y={4.5} textAnchor="middle" fontSize={13}>
          &amp;
        </text>
      )}
    </svg>
  );
}
