import { changeKind } from '#shared/edit/change-kind';
import { editNode } from '#shared/edit/edit-node';
import { nodeStatuses } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { statusWords } from '#shared/model/status-words';
import { fieldSteps } from '#shared/words/field-steps';
import { inspectorWords } from '#shared/words/inspector';
import { deleteSelection } from '../commands/delete-selection';
import { linkPremisesCommand } from '../commands/link-premises';
import { Choice } from '../fields/Choice';
import { runCommand } from '../session/run-command';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { itemsInWords } from '../store/selected';
import { optionsOf } from './options';

interface ManyFieldsProps {
  /** Of nodes and relations. */
  readonly ids: readonly string[];
}

/** What can be said of several things at once. */
export function ManyFields({ ids }: ManyFieldsProps) {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const map = useDocument(({ history }) => history.present);
  const nodes = ids.flatMap((id) => findRecord(map.nodes, id) ?? []);
  const [first] = nodes;
  const sameKind = first && nodes.every(({ kind }) => kind === first.kind) ? first.kind : undefined;
  const sameStatus = first && nodes.every(({ status }) => status === first.status) ? first.status : undefined;
  return (
    <>
      <p>{itemsInWords(document, new Set(ids))}</p>
      {first && (
        <>
          <Choice
            label={inspectorWords.kind}
            value={sameKind}
            {...(sameKind === undefined && { none: inspectorWords.several.differentKinds })}
            options={nodeKinds.map(({ id, label }) => ({ id, text: label }))}
            onChange={(kind) =>
              kind && document.apply(changeKind(ids, kind), { label: fieldSteps.changeKind })
            }
          />
          <Choice
            label={inspectorWords.status}
            value={sameStatus}
            none={
              sameStatus === undefined && nodes.some(({ status }) => status)
                ? inspectorWords.several.differentStatus
                : statusWords.asserted
            }
            options={optionsOf(
              nodeStatuses.filter((status) => status !== 'asserted'),
              statusWords,
            )}
            onChange={(status) =>
              document.apply(
                (before) => nodes.reduce((changed, { id }) => editNode(id, { status })(changed), before),
                { label: fieldSteps.edit.status },
              )
            }
          />
        </>
      )}
      <div className="citation-actions">
        <button
          type="button"
          className="plain"
          disabled={!linkPremisesCommand.enabled(workspace)}
          onClick={() => void runCommand(linkPremisesCommand, workspace)}
        >
          {linkPremisesCommand.title}
        </button>
        <button type="button" className="plain" onClick={() => void runCommand(deleteSelection, workspace)}>
          {deleteSelection.title}
        </button>
      </div>
    </>
  );
}
