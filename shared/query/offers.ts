import type { Item, QueryContext, QueryField } from './field';
import { queryFields } from './fields';

/** A value that a field has in this map. */
export interface Offer {
  readonly title: string;
  /** As it is written in a query: `tag:"north sea"`. */
  readonly term: string;
  /** How many nodes and relations have it. */
  readonly count: number;
}

export interface OfferGroup {
  readonly field: QueryField;
  readonly offers: readonly Offer[];
}

/** What can be asked for in this map and is found, so that nobody has to know the language. The most frequent tags and sources first. */
export function offersIn(context: QueryContext): readonly OfferGroup[] {
  const { nodes, relations } = context.graph.map;
  const items: readonly Item[] = [...nodes, ...relations];
  return queryFields
    .map((field) => ({
      field,
      offers: field.choices ? ofChoices(field, items, context) : ofTexts(field, items, context),
    }))
    .filter(({ offers }) => offers.length > 0);
}

function ofChoices(
  { id, choices = [] }: QueryField,
  items: readonly Item[],
  context: QueryContext,
): readonly Offer[] {
  const relations = items.slice(context.graph.map.nodes.length);
  const nodes = items.slice(0, context.graph.map.nodes.length);
  return choices
    .map(({ value, title, ofRelations, test }) => {
      const passing = (ofRelations ? [...nodes, ...relations] : nodes).filter((item) => test(item, context));
      return { title, term: `${id}:${value}`, count: passing.length };
    })
    .filter(({ count }) => count > 0);
}

function ofTexts(
  { id, textsOf }: QueryField,
  items: readonly Item[],
  context: QueryContext,
): readonly Offer[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const text of new Set(textsOf?.(item, context))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([title, count]) => ({ title, term: `${id}:${asValue(title)}`, count }));
}

/** A phrase cannot hold a quotation mark: the longest piece without one does. */
function asValue(text: string): string {
  if (/^[\p{L}\p{N}-]+$/u.test(text)) return text;
  const [longest = ''] = text.split('"').toSorted((a, b) => b.length - a.length);
  return `"${longest}"`;
}
