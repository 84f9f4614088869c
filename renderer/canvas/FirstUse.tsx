import { nodeKinds } from '#shared/model/node-kinds';
import { useDocument } from '../store/context';

/** What to do on an empty map. */
export function FirstUse() {
  const isEmpty = useDocument(({ history }) => history.present.nodes.length === 0);
  if (!isEmpty) return null;
  return (
    <div className="first-use">
      <h2>Start with what you want to show</h2>
      <p>Press a key, or double-click where a claim should stand.</p>
      <ul>
        {nodeKinds.map(({ id, key, label, description }) => (
          <li key={id}>
            <kbd>{key}</kbd>
            <span>
              <strong>{label}.</strong> {description}
            </span>
          </li>
        ))}
      </ul>
      <p>
        Then <kbd>S</kbd> gives it a reason, and <kbd>O</kbd> objects to it.
      </p>
    </div>
  );
}
