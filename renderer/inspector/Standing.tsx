import { markWords } from '#shared/words/marks';
import { whatIfWords } from '#shared/words/what-if';
import { useDocument } from '../store/context';
import { reasonsInWords, standingIn } from '../store/standing';
import { fateInWords } from '../whatif/fate-words';
import { fateIn } from '../whatif/what-if-of';

interface StandingProps {
  readonly id: string;
}

/** Whether a node or relation holds up once everything is counted, and why. */
export function Standing({ id }: StandingProps) {
  const judged = useDocument((state) => state.judged);
  const fate = useDocument((state) => fateIn(state, id));
  const standing = standingIn(judged, id);
  if (standing === null) return null;
  return (
    <p className={`standing standing-${standing}`}>
      <strong>{markWords.standing[standing]}</strong> {reasonsInWords(judged, id)}
      {fate && <strong> {whatIfWords.inspector(fateInWords(fate))}</strong>}
    </p>
  );
}
