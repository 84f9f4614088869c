import './inspector.css';
import '../fields/fields.css';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { nodeKindOf } from '#shared/model/node-kinds';
import { relationKindOf } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { inspectorWords } from '#shared/words/inspector';
import { useDocument, useUi, useWorkspace } from '../store/context';
import { ManyFields } from './ManyFields';
import { MapFields } from './MapFields';
import { NodeFields } from './NodeFields';
import { RelationFields } from './RelationFields';
import { SourceFields } from './SourceFields';

/** Every field of what is selected: a node, a relation, several of them, a source, or the map as a whole. */
export function Inspector() {
  const { ui } = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  const selection = useDocument((state) => state.selection);
  const openSource = useUi((state) => state.openSource);
  const { title, fields } = shown(map, [...selection], openSource);
  return (
    <aside className="panel inspector" aria-label={inspectorWords.name} data-pane="inspector">
      <div className="panel-head">
        {openSource !== null && (
          <button
            type="button"
            className="plain icon-only"
            aria-label={inspectorWords.back}
            onClick={() => ui.set({ openSource: null })}
          >
            <ArrowLeft aria-hidden size={16} />
          </button>
        )}
        <h2>{title}</h2>
      </div>
      <div className="panel-body">{fields}</div>
    </aside>
  );
}

const { heading } = inspectorWords;

interface Shown {
  readonly title: string;
  readonly fields: ReactNode;
}

/** Fields are keyed by what they are of, so that nothing typed in one thing is left over in another. */
function shown(map: ArgumentMap, ids: readonly string[], openSource: string | null): Shown {
  const source = openSource === null ? undefined : findRecord(map.sources, openSource);
  if (source) return { title: heading.source, fields: <SourceFields key={source.id} source={source} /> };
  const [id = ''] = ids;
  if (ids.length > 1) return { title: heading.several(ids.length), fields: <ManyFields ids={ids} /> };
  const node = findRecord(map.nodes, id);
  if (node) return { title: nodeKindOf(node.kind).label, fields: <NodeFields key={id} node={node} /> };
  const relation = findRecord(map.relations, id);
  if (relation === undefined) return { title: heading.map, fields: <MapFields /> };
  const { label, onRelation } = relationKindOf(relation.kind);
  const isOnStep = findRecord(map.relations, relation.target) !== undefined;
  return {
    title: isOnStep ? onRelation.label : label,
    fields: <RelationFields key={id} relation={relation} />,
  };
}
