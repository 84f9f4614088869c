import { list } from '#shared/words/numbers';
import { shortened } from '#shared/words/shortened';
import { versionWords as words } from '#shared/words/versions';

const longest = 60;
/** How much of what is the same stands before a difference. */
const lead = 20;

/** A value in a few words. Texts are escaped as JSON does, so that nothing in them can pose as our words. */
export function describeValue(value: unknown): string {
  if (value === undefined) return words.nothing;
  if (typeof value === 'string') return JSON.stringify(shortened(value, longest));
  if (isTexts(value) && value.length > 0) return shortened(list(value.map(describeValue)), 2 * longest);
  return shortened(JSON.stringify(value), longest);
}

/** Two values that differ, long texts from shortly before the place where they do. */
export function describeBoth(one: unknown, other: unknown): readonly [string, string] {
  if (typeof one !== 'string' || typeof other !== 'string') return [describeValue(one), describeValue(other)];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const from = Math.max(one.length, other.length) <= longest ? 0 : same - lead;
  return [describeValue(textFrom(one, from)), describeValue(textFrom(other, from))];
}

function textFrom(text: string, from: number): string {
  return from <= 0 ? text : `…${text.slice(from).replace(/^[\udc00-\udfff]/, '')}`;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
