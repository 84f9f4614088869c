import { addTo } from '#shared/model/add-to';
import { oncePer, oncePerRecent } from '#shared/model/once-per';
import { type Source, sourceTitle } from '#shared/model/source';
import { type Item, isRelation, type QueryContext } from './field';
import { type Folded, folded, occursIn } from './folded';
import type { Query, Term } from './query';

type Test = (item: Item, haystack: Folded) => boolean;

/**
 * Ids of the nodes and then the relations of a map that a query asks for; none where it asks for nothing. A
 * relation is found by its own words, and where the query speaks of relations.
 */
export function matchesIn(query: Query, context: QueryContext): readonly string[] {
  const { nodes, relations } = context.graph.map;
  const tests = testsOf(query, context);
  if (tests.length === 0) return [];
  const found = passing(nodes, tests);
  return query.terms.some(speaksOfRelations) ? [...found, ...passing(relations, tests)] : found;
}

function passing(items: readonly Item[], tests: readonly Test[]): readonly string[] {
  const haystacks = haystacksOf(items);
  const ids: string[] = [];
  items.forEach((item, index) => {
    const haystack = haystacks[index] ?? empty;
    if (tests.every((test) => test(item, haystack))) ids.push(item.id);
  });
  return ids;
}

function testsOf({ terms }: Query, context: QueryContext): readonly Test[] {
  const alternatives = new Map<string, Test[]>();
  const tests: Test[] = [];
  for (const term of terms) {
    const test = testOf(term, context);
    if (term.isNegated) tests.push((...item) => !test(...item));
    else if (term.kind === 'choice' && term.field.isSingle) {
      addTo(alternatives, term.field.id, test);
    } else tests.push(test);
  }
  const anyOf =
    (some: readonly Test[]): Test =>
    (...item) =>
      some.some((test) => test(...item));
  return [...tests, ...[...alternatives.values()].map(anyOf)];
}

function testOf(term: Term, context: QueryContext): Test {
  switch (term.kind) {
    case 'words':
      return wordsTest(term.words, context);
    case 'choice':
      return (item) => term.choices.some(({ test }) => test(item, context));
    case 'text':
      return (item) =>
        (term.field.textsOf?.(item, context) ?? []).some((text) => occursIn(folded(text), term.words));
    default:
      return term satisfies never;
  }
}

/** In the texts and notes of nodes, the warrants and notes of relations, and the titles of what nodes cite. */
function wordsTest(words: string, { graph }: QueryContext): Test {
  const sources = graph.map.sources.filter((source) => occursIn(foldedTitle(source), words));
  const cited = new Set(sources.map(({ id }) => id));
  return (item, haystack) => {
    if (occursIn(haystack, words)) return true;
    if (cited.size === 0 || isRelation(item)) return false;
    return (item.citations ?? []).some(({ source }) => cited.has(source));
  };
}

function speaksOfRelations(term: Term): boolean {
  if (term.isNegated) return false;
  if (term.kind === 'choice') return term.choices.some(({ ofRelations }) => ofRelations);
  return term.kind === 'words';
}

const empty = folded('');

const foldedTitle = oncePer((source: Source) => folded(sourceTitle(source)));

/** Of the lists that were searched last. An edit makes a new list, but folds anew only what is new in it. */
const haystacksOf = oncePerRecent(4, (items: readonly Item[]): readonly Folded[] =>
  items.map((item) => haystackOf(item)),
);

/** All that is written in an item. No query holds a zero, so that nothing is found across two texts. */
const haystackOf = oncePer((item: Item): Folded => {
  const main = isRelation(item) ? item.warrant : item.text;
  const texts = [main, item.note].filter((text) => text !== undefined);
  return texts.length === 0 ? empty : folded(texts.join('\u0000'));
});
