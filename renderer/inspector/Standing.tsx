import { markWords } from '#shared/words/marks';
import { useDocument } from '../store/context';
import { reasonsInWords, standingIn } from '../store/standing';

interface StandingProps {
  readonly id: string;
}

/** Whether a node or relation holds up once everything is counted, and why. */
export function Standing({ id }: StandingProps) {
  const judged = useDocument((state) => state.judged);
  const standing = standingIn(judged, id);
  if (standing === null) return null;
  return (
    <p className={`standing standing-${standing}`}>
      <strong>{markWords.standing[standing]}</strong> {reasonsInWords(judged, id)}
    </p>
  );
}
