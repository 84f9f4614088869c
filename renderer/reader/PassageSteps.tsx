import { ArrowDown, ArrowUp } from 'lucide-react';
import { readerWords } from '#shared/words/reader';
import { BarButton } from '../find/BarButton';
import { useUi, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { indexOfMark, type PassageMark } from './passage-marks';
import { stepPassage } from './stepping';

interface PassageStepsProps {
  readonly source: string;
  readonly marks: readonly PassageMark[];
  /** How many quotations have no place in the text. */
  readonly lost: number;
}

const words = readerWords.passages;

/** From one passage that is tied to the map to the next: "3 of 12". */
export function PassageSteps({ source, marks, lost }: PassageStepsProps) {
  const workspace = useWorkspace();
  const at = useUi(({ reading }) =>
    reading?.source === source && reading.span ? indexOfMark(marks, reading.span) : -1,
  );
  const step = (by: 1 | -1) => {
    if (hasDocument(workspace)) stepPassage(workspace, by);
  };
  return (
    <fieldset className="reader-passages">
      <legend className="visually-hidden">{words.group}</legend>
      {lost > 0 && (
        <button
          type="button"
          className="reader-lost"
          title={words.lostHint}
          onClick={() => workspace.ui.open('review-quotes')}
        >
          {words.lost(lost)}
        </button>
      )}
      <span className="reader-count">{placeInWords(at, marks.length)}</span>
      {marks.length > 0 && (
        <>
          <BarButton title={words.previous} onPress={() => step(-1)}>
            <ArrowUp aria-hidden size={16} />
          </BarButton>
          <BarButton title={words.next} onPress={() => step(1)}>
            <ArrowDown aria-hidden size={16} />
          </BarButton>
        </>
      )}
    </fieldset>
  );
}

function placeInWords(at: number, passages: number): string {
  if (passages === 0) return words.none;
  return at === -1 ? words.some(passages) : words.at(at + 1, passages);
}
