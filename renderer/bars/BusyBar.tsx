import { barWords } from '#shared/words/bars';
import { useUi } from '../store/context';

/** Long work in progress, and the way to stop it. */
export function BusyBar() {
  const busy = useUi((state) => state.busy);
  if (busy === null) return null;
  return (
    <div className="busy">
      <label>
        {busy.text} <progress value={busy.share} />
      </label>
      {busy.note && <span className="busy-note">{busy.note}</span>}
      <button type="button" className="plain" onClick={busy.cancel}>
        {barWords.cancel}
      </button>
    </div>
  );
}
