import { type NodeKind, nodeKinds } from '#shared/model/node-kinds';
import { type RelationKind, relationKinds } from '#shared/model/relation-kinds';
import { queryWords } from '#shared/words/query';
import { defineQueryField, type FieldChoice, type Item, isRelation, type QueryContext } from '../field';

/** Relations on statements and relations on relations have words of their own. They stand in saved views, and so stay. */
const values: Readonly<Record<RelationKind, { readonly onNode: string; readonly onRelation: string }>> = {
  support: { onNode: 'support', onRelation: 'backing' },
  attack: { onNode: 'objection', onRelation: 'undercut' },
};

export const kind = defineQueryField({
  id: 'kind',
  ...queryWords.kind,
  isSingle: true,
  choices: [
    ...nodeKinds.map(({ id, label }) => ofNode(id, label)),
    ...relationKinds.map(({ id, label }) => ofRelation(id, values[id].onNode, label, false)),
    ...relationKinds.map(({ id, onRelation }) =>
      ofRelation(id, values[id].onRelation, onRelation.label, true),
    ),
  ],
});

function ofNode(id: NodeKind, title: string): FieldChoice {
  return { value: id, title, test: (item) => item.kind === id };
}

function ofRelation(id: RelationKind, value: string, title: string, onRelation: boolean): FieldChoice {
  const test = (item: Item, { graph }: QueryContext) =>
    isRelation(item) && item.kind === id && (graph.relation(item.target) !== undefined) === onRelation;
  return { value, title, ofRelations: true, test };
}
