import { editMap } from '#shared/edit/map-fields';
import { removeWaiver } from '#shared/edit/waivers';
import { nodeKinds } from '#shared/model/node-kinds';
import { type Source, sourceTitle } from '#shared/model/source';
import { auditPanelWords } from '#shared/words/audit-panel';
import { inspectorWords } from '#shared/words/inspector';
import { KindIcon } from '../bars/KindIcon';
import { addSourceCommand } from '../commands/add-source';
import { TextField } from '../fields/TextField';
import { quoted } from '../items/accessible-name';
import { runCommand } from '../session/run-command';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { Section } from './Section';
import { useWrite } from './use-write';

const words = inspectorWords.map;

/** The map as a whole. */
export function MapFields() {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const map = useDocument(({ history }) => history.present);
  const write = useWrite('map');
  const cited = map.nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source));
  return (
    <>
      <TextField
        label={words.title}
        value={map.title}
        onChange={(title) => write('title', editMap({ title }))}
      />
      <TextField
        label={words.description}
        rows={4}
        value={map.description ?? ''}
        onChange={(description) => write('description', editMap({ description }))}
      />
      <ul className="map-counts" aria-label={words.counts}>
        {nodeKinds.map(({ id, counted }) => {
          const count = map.nodes.filter(({ kind }) => kind === id).length;
          return (
            <li key={id}>
              <KindIcon kind={id} /> {counted(count)}
            </li>
          );
        })}
      </ul>
      <Section title={words.sources(map.sources.length)}>
        <ul className="item-list">
          {map.sources.map((source) => {
            return (
              <li key={source.id}>
                <button
                  type="button"
                  className="item-button"
                  onClick={() => workspace.ui.set({ openSource: source.id })}
                >
                  {sourceTitle(source)}
                  <small>{citedInWords(source, cited)}</small>
                </button>
              </li>
            );
          })}
        </ul>
        <button type="button" className="plain" onClick={() => void runCommand(addSourceCommand, workspace)}>
          {words.addSource}
        </button>
      </Section>
      {map.waivers.length > 0 && (
        <Section title={words.waivers(map.waivers.length)}>
          <ul className="item-list">
            {map.waivers.map((waiver) => (
              <li key={`${waiver.rule} ${waiver.subject}`} className="waiver">
                <p>
                  <strong>{waiver.rule}</strong> {words.waived(quoted(map, waiver.subject), waiver.reason)}
                  <small>{words.waivedBy(waiver.by, waiver.at)}</small>
                </p>
                <button
                  type="button"
                  className="plain"
                  onClick={() =>
                    document.apply(removeWaiver(waiver), { label: auditPanelWords.steps.withdraw })
                  }
                >
                  {auditPanelWords.waiver.withdraw}
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** "cited 2 ×, retracted"; `cited` names a source for every citation of it. */
function citedInWords({ id, status }: Source, cited: readonly string[]): string {
  const times = cited.filter((source) => source === id).length;
  const use = times === 0 ? words.notCited : words.cited(times);
  return status && status !== 'current' ? words.citedAndStatus(use, words.sourceStatus[status]) : use;
}
