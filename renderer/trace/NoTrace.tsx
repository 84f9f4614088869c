import { graphOf, recommendations } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { tracePanelWords as words } from '#shared/words/trace-panel';
import { KindIcon } from '../bars/KindIcon';
import { statementInWords } from '../items/accessible-name';
import { traceChain } from '../session/tracing';
import { useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';

/** A brief has few recommendations; of a map with very many, these show the way. */
const few = 12;

/** Where to begin, while no statement was chosen. */
export function NoTrace({ map }: { readonly map: ArgumentMap }) {
  const workspace = useWorkspace();
  const offered = recommendations(graphOf(map)).slice(0, few);
  const trace = (id: string) => {
    if (!hasDocument(workspace)) return;
    workspace.document.select([id]);
    traceChain(workspace, id);
  };
  return (
    <>
      <h3>{words.choose}</h3>
      <p className="trace-note">{offered.length === 0 ? words.noRecommendation : words.chooseHint}</p>
      <ul className="trace-list">
        {offered.map((node) => (
          <li key={node.id}>
            <button type="button" className="trace-statement" onClick={() => trace(node.id)}>
              <KindIcon kind={node.kind} /> <span>{statementInWords(node)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
