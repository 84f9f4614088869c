import type { Label } from '#shared/graph/labels';
import { markWords } from '#shared/words/marks';
import { standingSigns } from '../items/standing-signs';

/** A label as on the canvas: its sign in a disc, and its word. */
export function LabelSign({ label }: { readonly label: Label }) {
  return (
    <span className={`label-sign standing-${label}`}>
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden>
        <circle className="standing-disc" r="5" />
        <path className="standing-sign" d={standingSigns[label]} />
      </svg>
      {markWords.standing[label]}
    </span>
  );
}
