import { nodeKinds } from '#shared/model/node-kinds';
import { canvasWords } from '#shared/words/canvas';
import { addNodeCommands } from '../commands/add-node';
import { addObjection, addSupport } from '../commands/add-premise';
import { useDocument, useUi } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';
import { WithKeys } from '../ui/WithKeys';

/** What to do on an empty map. */
export function FirstUse() {
  const isEmpty = useDocument(({ history }) => history.present.nodes.length === 0);
  const isGuided = useUi(({ guide }) => guide !== null);
  const keyOf = useFirstKey();
  if (!isEmpty || isGuided) return null;
  const keys = addNodeCommands.map(keyOf);
  return (
    <div className="first-use">
      <h2>{canvasWords.firstUse.title}</h2>
      <p>
        {keys.every((key) => key === null) ? canvasWords.firstUse.howWithoutKeys : canvasWords.firstUse.how}
      </p>
      <ul>
        {nodeKinds.map(({ id, label, description }, index) => (
          <li key={id}>
            {keys[index] && <kbd>{keys[index]}</kbd>}
            <span>
              <strong>{canvasWords.firstUse.kind(label)}</strong> {description}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <WithKeys text={canvasWords.firstUse.next(keyOf(addSupport), keyOf(addObjection))} />
      </p>
    </div>
  );
}
