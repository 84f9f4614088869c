import { fileOf } from '#shared/file/map-file';
import type { ArgumentMap } from '#shared/model/argument-map';
import { isObject } from '#shared/shape/shape';
import { ownKey } from './kept';
import type { YamlRecord } from './syntax';
import { flowYaml, textYaml } from './yaml-text';

/**
 * The head of a document: the title, what the front matter of the document said that the map came from, and all of the
 * map that is neither a node nor a relation.
 */
export function frontMatterOf(map: ArgumentMap): string {
  const { format, title, nodes, relations, ...rest }: YamlRecord = { ...fileOf(map) };
  const { argdown, ...own } = rest;
  const foreign = foreignOf(argdown);
  const left = isObject(argdown) && foreign ? withoutFrontMatter(argdown) : argdown;
  const fields = { ...own, ...(left !== undefined && { argdown: left }) };
  return [
    '===',
    `title: ${textYaml(map.title)}`,
    ...Object.entries(foreign ?? {}).map(([key, value]) => `${textYaml(key)}: ${flowYaml(value)}`),
    `${ownKey}:`,
    ...Object.entries(fields).flatMap(([key, value]) => fieldLines(key, value)),
    '===',
  ].join('\n');
}

/** What is no front matter of ours is written as it was, unless it would be read as ours. */
function foreignOf(argdown: unknown): YamlRecord | undefined {
  const frontMatter = isObject(argdown) ? argdown.frontMatter : undefined;
  if (!isObject(frontMatter)) return undefined;
  const keys = Object.keys(frontMatter);
  const isOurs = keys.some((key) => key === ownKey || key === 'title');
  const isStrict = isObject(frontMatter.model) ? 'mode' in frontMatter.model : 'model' in frontMatter;
  return keys.length === 0 || isOurs || isStrict ? undefined : frontMatter;
}

function withoutFrontMatter(argdown: YamlRecord): YamlRecord | undefined {
  const { frontMatter: _, ...left } = argdown;
  return Object.keys(left).length === 0 ? undefined : left;
}

/** A field of the map; each source has a line of its own. */
function fieldLines(key: string, value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (key !== 'sources' || !Array.isArray(value) || value.length === 0) {
    return [`  ${textYaml(key)}: ${flowYaml(value)}`];
  }
  return [`  ${key}:`, ...value.map((item) => `    - ${flowYaml(item)}`)];
}
