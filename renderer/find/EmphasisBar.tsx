import { Filter, X } from 'lucide-react';
import { emphasisWords } from '#shared/words/emphasis';
import { goToMap } from '../session/panes';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { emphasisInWords } from './emphasis-words';
import { clearEmphasis } from './emphasising';

/** While something stands out and the rest is set back, nobody can overlook it, and one click ends it. */
export function EmphasisBar() {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const emphasis = useDocument((state) => state.emphasis);
  const map = useDocument(({ history }) => history.present);
  const lit = useDocument(({ shown }) => shown.lit);
  if (emphasis === null) return null;
  const count = lit === null ? map.nodes.length : map.nodes.filter(({ id }) => lit.has(id)).length;
  const { hides } = emphasis;
  const end = () => {
    clearEmphasis(workspace);
    goToMap();
  };
  return (
    <section className="emphasis-bar" aria-label={emphasisWords.name}>
      <Filter aria-hidden size={15} />
      <p>
        <strong>{emphasisInWords(emphasis, map)}</strong>{' '}
        <span>{emphasisWords[hides ? 'hidden' : 'dimmed'].counted(count, map.nodes.length)}</span>
      </p>
      <button
        type="button"
        className="plain"
        onClick={() => document.look({ emphasis: { ...emphasis, hides: !hides } })}
      >
        {hides ? emphasisWords.dim : emphasisWords.hide}
      </button>
      <button type="button" className="plain" onClick={end}>
        <X aria-hidden size={14} />
        {emphasis.kind === 'filter' ? emphasisWords.clear : emphasisWords.leave}
      </button>
    </section>
  );
}
