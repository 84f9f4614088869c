import { isObject } from '#shared/shape/shape';
import type { YamlRecord } from './syntax';

/** What our Argdown carries of a record beside what Argdown says itself: in data, under this name. */
export const ownKey = 'argmap';

/** That of a piece of data, and what else there is in it. */
export function partsOf(data: YamlRecord): {
  readonly own: YamlRecord | undefined;
  readonly rest: YamlRecord;
} {
  const { [ownKey]: own, ...rest } = data;
  return isObject(own) ? { own, rest } : { own: undefined, rest: data };
}

/** What Argdown says of a node or relation and a map has no field for; it rides along under `argdown`. */
export interface ArgdownExtra {
  /** Where it is not the id. */
  readonly title?: string;
  /** The node is an argument that is only described. */
  readonly isArgument?: boolean;
  /** Headings, the outermost first. */
  readonly section?: readonly string[];
  readonly data?: YamlRecord;
  /** Of an argument with premises and conclusion. */
  readonly tags?: readonly string[];
  readonly inferenceData?: YamlRecord;
  /** Other than plain support and attack. */
  readonly type?: 'undercut' | 'contradictory';
}

/** That of a record of a map, as far as it is of the right types. */
export function extraOf(record: object): ArgdownExtra {
  const { argdown }: { argdown?: unknown } = record;
  if (!isObject(argdown)) return {};
  const { title, isArgument, section, data, tags, inferenceData, type } = argdown;
  return {
    ...(typeof title === 'string' && { title }),
    ...(isArgument === true && { isArgument }),
    ...(isTexts(section) && { section }),
    ...(isObject(data) && { data }),
    ...(isTexts(tags) && { tags }),
    ...(isObject(inferenceData) && { inferenceData }),
    ...((type === 'undercut' || type === 'contradictory') && { type }),
  };
}

export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** As a field of a record: none where there is nothing to say. */
export function extraField(extra: ArgdownExtra): { readonly argdown?: ArgdownExtra } {
  return Object.keys(extra).length === 0 ? {} : { argdown: extra };
}
