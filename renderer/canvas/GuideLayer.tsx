import { useStore } from '@xyflow/react';
import { useCanvas } from './canvas-context';
import type { GuideGap, GuideLine, Guides } from './snapping/guides';

/** What a move has snapped to: lines through edges and middles, and the rooms that are equally wide. */
export function GuideLayer() {
  const guides = useCanvas((state) => state.guides);
  if (guides.lines.length === 0 && guides.gaps.length === 0) return null;
  return <GuidesShown guides={guides} />;
}

/** CSS pixels: how far a line goes past what lies on it, and half the bars at the ends of a gap. */
const past = 8;
const bar = 6;

function GuidesShown({ guides: { lines, gaps } }: { readonly guides: Guides }) {
  const zoom = useStore(({ transform }) => transform[2]);
  return (
    <svg className="guide-layer" aria-hidden>
      {lines.map((line) => (
        <path key={`${line.axis}${line.at}`} className="guide-line" d={lineOf(line, past / zoom)} />
      ))}
      {gaps.map((gap) => (
        <path key={`${gap.axis}${gap.from}`} className="guide-gap" d={gapOf(gap, bar / zoom)} />
      ))}
    </svg>
  );
}

function lineOf({ axis, at, from, to }: GuideLine, more: number): string {
  return axis === 'x' ? `M${at} ${from - more}V${to + more}` : `M${from - more} ${at}H${to + more}`;
}

function gapOf({ axis, from, to, at }: GuideGap, half: number): string {
  const [low, high] = [at - half, at + half];
  return axis === 'x'
    ? `M${from} ${at}H${to}M${from} ${low}V${high}M${to} ${low}V${high}`
    : `M${at} ${from}V${to}M${low} ${from}H${high}M${low} ${to}H${high}`;
}
