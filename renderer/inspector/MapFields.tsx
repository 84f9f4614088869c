import { editMap } from '#shared/edit/map-fields';
import { removeWaiver } from '#shared/edit/waivers';
import { nodeKinds } from '#shared/model/node-kinds';
import { sourceTitle } from '#shared/model/source';
import { KindIcon } from '../bars/KindIcon';
import { quoted } from '../canvas/accessible-name';
import { addSourceCommand } from '../commands/add-source';
import { TextField } from '../fields/TextField';
import { runCommand } from '../session/run-command';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { Section } from './Section';
import { useWrite } from './use-write';
import { sourceStatusWords } from './words';

/** The map as a whole. */
export function MapFields() {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const map = useDocument(({ history }) => history.present);
  const write = useWrite('map');
  const cited = map.nodes.flatMap(({ citations = [] }) => citations.map(({ source }) => source));
  return (
    <>
      <TextField label="Title" value={map.title} onChange={(title) => write('title', editMap({ title }))} />
      <TextField
        label="Description"
        rows={4}
        value={map.description ?? ''}
        onChange={(description) => write('description', editMap({ description }))}
      />
      <ul className="map-counts" aria-label="Counts">
        {nodeKinds.map(({ id, label, plural }) => {
          const count = map.nodes.filter(({ kind }) => kind === id).length;
          return (
            <li key={id}>
              <KindIcon kind={id} /> {count} {(count === 1 ? label : plural).toLowerCase()}
            </li>
          );
        })}
      </ul>
      <Section title={`Sources (${map.sources.length})`}>
        <ul className="item-list">
          {map.sources.map((source) => {
            const times = cited.filter((id) => id === source.id).length;
            return (
              <li key={source.id}>
                <button
                  type="button"
                  className="item-button"
                  onClick={() => workspace.ui.set({ openSource: source.id })}
                >
                  {sourceTitle(source)}
                  <small>
                    {times === 0 ? 'not cited' : `cited ${times} ×`}
                    {source.status &&
                      source.status !== 'current' &&
                      `, ${sourceStatusWords[source.status].toLowerCase()}`}
                  </small>
                </button>
              </li>
            );
          })}
        </ul>
        <button type="button" className="plain" onClick={() => void runCommand(addSourceCommand, workspace)}>
          Add source
        </button>
      </Section>
      {map.waivers.length > 0 && (
        <Section title={`Waivers (${map.waivers.length})`}>
          <ul className="item-list">
            {map.waivers.map((waiver) => (
              <li key={`${waiver.rule} ${waiver.subject}`} className="waiver">
                <p>
                  <strong>{waiver.rule}</strong> of {quoted(map, waiver.subject)}: {waiver.reason}
                  <small>
                    {waiver.by}, {waiver.at}
                  </small>
                </p>
                <button
                  type="button"
                  className="plain"
                  onClick={() => document.apply(removeWaiver(waiver), { label: 'withdraw waiver' })}
                >
                  Withdraw
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
