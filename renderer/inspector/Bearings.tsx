import { useDeferredValue } from 'react';
import { attacksOn, graphOf, relationsFrom, supportsOf } from '#shared/graph/graph';
import type { Relation } from '#shared/model/relation';
import { relationKindOf } from '#shared/model/relation-kinds';
import { inspectorWords } from '#shared/words/inspector';
import { nameWords } from '#shared/words/names';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { ItemButton } from './ItemButton';
import { Section } from './Section';

interface BearingsProps {
  readonly id: string;
}

/** What bears on a node or relation, and what it bears on; each leads to the relation. */
export function Bearings({ id }: BearingsProps) {
  // The graph of the judged map is there already; that of a map just changed can wait until the change is on the screen.
  const judged = useDocument((state) => state.judged);
  const map = useDeferredValue(
    useDocument(({ history }) => history.present),
    judged,
  );
  const graph = graphOf(map);
  const words = inspectorWords.bearings;
  const premises = ({ premises: ids }: Relation) =>
    nameWords.linked(ids.map((premise) => quoted(map, premise)));
  const target = ({ kind, target: end }: Relation) =>
    graph.relation(end) ? words.onStep : words.onStatement(relationKindOf(kind).verb, quoted(map, end));
  const lists = [
    { title: words.supports, relations: supportsOf(graph, id), say: premises },
    { title: words.attacks, relations: attacksOn(graph, id), say: premises },
    { title: words.targets, relations: relationsFrom(graph, id), say: target },
  ];
  return lists
    .filter(({ relations }) => relations.length > 0)
    .map(({ title, relations, say }) => (
      <Section key={title} title={title}>
        <ul className="item-list">
          {relations.map((relation) => (
            <li key={relation.id}>
              <ItemButton id={relation.id} text={say(relation)} />
            </li>
          ))}
        </ul>
      </Section>
    ));
}
