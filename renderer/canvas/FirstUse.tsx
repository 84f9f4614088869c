import { nodeKinds } from '#shared/model/node-kinds';
import { canvasWords } from '#shared/words/canvas';
import { useDocument } from '../store/context';
import { WithKeys } from './WithKeys';

/** What to do on an empty map. */
export function FirstUse() {
  const isEmpty = useDocument(({ history }) => history.present.nodes.length === 0);
  if (!isEmpty) return null;
  return (
    <div className="first-use">
      <h2>{canvasWords.firstUse.title}</h2>
      <p>{canvasWords.firstUse.how}</p>
      <ul>
        {nodeKinds.map(({ id, key, label, description }) => (
          <li key={id}>
            <kbd>{key}</kbd>
            <span>
              <strong>{canvasWords.firstUse.kind(label)}</strong> {description}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <WithKeys text={canvasWords.firstUse.next} />
      </p>
    </div>
  );
}
