import type { MapNode } from '#shared/model/map-node';
import { escapeText } from './escape-text';
import { type ArgdownExtra, ownKey } from './kept';
import { isWritableTag, leftExtra, tagText } from './native';
import { plainForm } from './plain-form';
import type { YamlRecord } from './syntax';
import { flowYaml } from './yaml-text';

const kindTags: ReadonlySet<string> = new Set(['claim', 'evidence', 'recommendation']);

/** The line that defines a node. What Argdown has no signs for goes into its data. */
export function nodeLine(node: MapNode, title: string, native: ArgdownExtra): string {
  const { id, kind, text, tags, ...rest } = node;
  const plain = plainForm(text);
  // A tag that names a kind would be taken for that.
  const written = (tags ?? []).filter((tag) => !kindTags.has(tag) && isWritableTag(tag));
  const own = {
    ...(id !== title && { id }),
    ...(text !== plain && { text }),
    ...(tags !== undefined && !isWhole(written, tags) && { tags }),
    ...withoutArgdown(rest),
    ...leftExtra(node, native),
  };
  const signs = [...(kind === 'claim' ? [] : [kind]), ...new Set(written)].map((tag) => ` ${tagText(tag)}`);
  return `${named(title, native)}: ${escapeText(plain)}${signs.join('')}${dataText(native.data, own)}`;
}

/** A title between the brackets of a statement, or of an argument that is only described. */
export function named(title: string, native: ArgdownExtra): string {
  return native.isArgument ? `<${title}>` : `[${title}]`;
}

function isWhole(written: readonly string[], tags: readonly string[]): boolean {
  return tags.length > 0 && written.length === tags.length && new Set(tags).size === tags.length;
}

export function withoutArgdown(record: object): YamlRecord {
  const { argdown: _, ...rest }: { argdown?: unknown } = record;
  return rest;
}

/** Data behind a text: that which Argdown had, and our own. */
export function dataText(data: YamlRecord | undefined, own: YamlRecord): string {
  const all = { ...data, ...(Object.keys(own).length > 0 && { [ownKey]: own }) };
  return Object.keys(all).length === 0 ? '' : ` ${flowYaml(all)}`;
}
