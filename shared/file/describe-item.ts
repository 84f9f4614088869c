import { nodeKindOf } from '#shared/model/node-kinds';
import { relationKindOf } from '#shared/model/relation-kinds';
import { sourceTitle } from '#shared/model/source';
import { versionWords as words } from '#shared/words/versions';
import { describeValue } from './describe-value';
import type { Changed } from './diff/change';

/** What a record is called in a sentence about versions: `claim c1 "Rents rise"`. */
export function describeItem(item: Changed | { readonly sort: 'map' }): string {
  switch (item.sort) {
    case 'map':
      return words.map;
    case 'node': {
      const { kind, id, text } = item.record;
      return words.node(nodeKindOf(kind).noun, escaped(id), describeValue(text));
    }
    case 'relation': {
      const { kind, id, premises, target } = item.record;
      return words.relation(relationKindOf(kind).noun, escaped(id), premises.map(escaped), escaped(target));
    }
    case 'source':
      return words.source(escaped(item.record.id), describeValue(sourceTitle(item.record)));
    case 'waiver':
      return words.waiver(escaped(item.record.rule), escaped(item.record.subject));
    default:
      return item satisfies never;
  }
}

/** An id as it is, unless something in it would be taken for other words or end the line. */
export function escaped(id: string): string {
  return /^[^\s"“”\p{C}]+$/u.test(id) ? id : JSON.stringify(id);
}
