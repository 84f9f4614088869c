import { type ArgdownExtra, extraOf, ownKey } from './kept';
import { plainForm } from './plain-form';
import type { YamlRecord } from './syntax';

type Part = keyof ArgdownExtra;

/** Of what rides along with a record, the parts that Argdown has signs for, among those that are asked for. */
export function nativeExtra(record: object, parts: readonly Part[]): ArgdownExtra {
  const extra = extraOf(record);
  const { section, data, inferenceData, tags } = extra;
  const isWritable: Readonly<Record<Part, boolean>> = {
    title: false,
    isArgument: extra.isArgument === true,
    section: section !== undefined && section.length > 0 && section.every((title) => isHeading(title)),
    data: isWritableData(data),
    inferenceData: isWritableData(inferenceData),
    tags:
      tags !== undefined &&
      tags.length > 0 &&
      new Set(tags).size === tags.length &&
      tags.every(isWritableTag),
    type: extra.type !== undefined,
  };
  return Object.fromEntries(
    Object.entries(extra).filter(([part]) => isAmong(parts, part) && isWritable[part]),
  );
}

function isAmong(parts: readonly Part[], part: string): part is Part {
  return parts.some((name) => name === part);
}

function isHeading(title: string): boolean {
  return title !== '…' && plainForm(title) === title;
}

/** Data with names of our own in it would be read as ours. */
function isWritableData(data: YamlRecord | undefined): boolean {
  return (
    data !== undefined &&
    Object.keys(data).length > 0 &&
    !Object.keys(data).some((key) => key === ownKey || key === 'step')
  );
}

const tagPattern =
  /^[^\s()\p{Control}\p{Surrogate}](?:[^()\p{Control}\p{Surrogate}]*[^\s()\p{Control}\p{Surrogate}])?$/u;

/** Whether a tag can stand in a text. */
export function isWritableTag(tag: string): boolean {
  return tagPattern.test(tag);
}

export function tagText(tag: string): string {
  return /^[A-Za-z0-9-]+$/.test(tag) ? `#${tag}` : `#(${tag})`;
}

/** What of `argdown` is left for our own data, as a field: all of it but what is written natively. */
export function leftExtra(record: object, native: ArgdownExtra): { readonly argdown?: unknown } {
  const { argdown }: { argdown?: unknown } = record;
  if (argdown === undefined) return {};
  if (typeof argdown !== 'object' || argdown === null || Array.isArray(argdown)) return { argdown };
  const left = Object.entries(argdown).filter(([key]) => !Object.hasOwn(native, key));
  return left.length === 0 && Object.keys(native).length > 0 ? {} : { argdown: Object.fromEntries(left) };
}
