import { outlineWords } from '#shared/words/outline';
import { addNodeCommands } from '../commands/add-node';
import { useFirstKey } from '../ui/use-key-names';
import { WithKeys } from '../ui/WithKeys';

/** What to do in an outline without rows. */
export function EmptyOutline() {
  const keyOf = useFirstKey();
  const recommend = addNodeCommands.find(({ id }) => id === 'add-recommendation');
  return (
    <div className="outline-empty">
      <p>
        <strong>{outlineWords.empty.title}</strong>
      </p>
      <p>
        <WithKeys text={outlineWords.empty.begin(recommend ? keyOf(recommend) : null)} />
      </p>
      <p>
        <WithKeys text={outlineWords.empty.goOn} />
      </p>
      <p>{outlineWords.empty.canvas}</p>
    </div>
  );
}
