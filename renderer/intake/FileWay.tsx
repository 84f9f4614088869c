import { addSourceWords } from '#shared/words/adding-sources';
import { BusyBar } from '../bars/BusyBar';
import { useUi } from '../store/context';
import { TakenFacts } from './TakenFacts';
import type { Taking } from './use-taking';

const words = addSourceWords.file;

/** Lets the person choose a file, and shows what was read in it. */
export function FileWay({ taken, problem, choose }: Taking) {
  const isBusy = useUi((state) => state.busy !== null);
  return (
    <>
      <p role="status" className="visually-hidden">
        {!isBusy && taken !== null && words.read(taken.name)}
      </p>
      {isBusy && <BusyBar />}
      {!isBusy && problem !== null && (
        <p role="alert" className="intake-problem">
          {problem}
        </p>
      )}
      {!isBusy && taken !== null && <TakenFacts taken={taken} />}
      {/* It stays while a file is read, so that the keyboard has a place. */}
      <p className="intake-choose">
        <button type="button" className="plain" onClick={choose}>
          {taken === null ? words.choose : words.chooseOther}
        </button>
        <span>{taken === null ? words.hint : words.stored}</span>
      </p>
    </>
  );
}
