import { type NodeKind, nodeKinds } from '#shared/model/node-kinds';
import { type RelationKind, relationKinds } from '#shared/model/relation-kinds';
import { defineQueryField, type FieldChoice, type Item, isRelation, type QueryContext } from '../field';

export const kind = defineQueryField({
  id: 'kind',
  title: 'Kind',
  hint: 'Claims, evidence, recommendations; supports, objections.',
  isSingle: true,
  choices: [
    ...nodeKinds.map(({ id, label }) => ofNode(id, label)),
    ...relationKinds.map(({ id, label }) => ofRelation(id, label, false)),
    ...relationKinds.map(({ id, onRelation }) => ofRelation(id, onRelation.label, true)),
  ],
});

function ofNode(id: NodeKind, title: string): FieldChoice {
  return { value: id, title, test: (item) => item.kind === id };
}

/** Relations on statements and relations on relations have words of their own. */
function ofRelation(id: RelationKind, title: string, onRelation: boolean): FieldChoice {
  const test = (item: Item, { graph }: QueryContext) =>
    isRelation(item) && item.kind === id && (graph.relation(item.target) !== undefined) === onRelation;
  return { value: title.toLowerCase(), title, ofRelations: true, test };
}
