import { nodeKinds } from '#shared/model/node-kinds';
import { useDocument } from '../store/context';

/** What to do on an empty map. */
export function FirstUse() {
  const isEmpty = useDocument(({ history }) => history.present.nodes.length === 0);
  if (!isEmpty) return null;
  return (
    <div className="first-use">
      <h2>Start with what you want to show</h2>
      <ul>
        {nodeKinds.map((kind) => (
          <li key={kind.id}>
            Press <kbd>{kind.key}</kbd> for a {kind.label.toLowerCase()}:{' '}
            {kind.description.charAt(0).toLowerCase()}
            {kind.description.slice(1)}
          </li>
        ))}
        <li>Or double-click anywhere on the canvas to add a claim there.</li>
      </ul>
      <p>
        Then press <kbd>S</kbd> to give it a reason, or <kbd>O</kbd> to object to it.
      </p>
    </div>
  );
}
