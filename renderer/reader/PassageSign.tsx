import { KindIcon } from '../bars/KindIcon';
import type { PassageMark } from './passage-marks';
import { markInWords } from './stepping';

interface PassageSignProps {
  readonly mark: PassageMark;
  readonly isSelected: boolean;
}

/** In the margin, where a passage begins: what stands on it. A click selects that; by keyboard the text itself is walked. */
export function PassageSign({ mark, isSelected }: PassageSignProps) {
  const [first] = mark.tied;
  if (first === undefined) return null;
  const isUnsure = mark.tied.some(({ status }) => status !== 'found');
  const name = markInWords(mark);
  return (
    <button
      type="button"
      className={`passage-sign sign-${first.node.kind}${isSelected ? ' is-selected' : ''}`}
      data-mark={mark.key}
      tabIndex={-1}
      aria-label={name}
      title={name}
    >
      <KindIcon kind={first.node.kind} />
      {(isUnsure || mark.tied.length > 1) && (
        <span className="passage-sign-note" aria-hidden>
          {isUnsure ? '?' : mark.tied.length}
        </span>
      )}
    </button>
  );
}
