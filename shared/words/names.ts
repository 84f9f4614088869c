import { catalogue } from './catalogue';
import { count, list } from './numbers';

/** What nodes and relations are called in the middle of a sentence. */
export const nameWords = catalogue({
  quoted: (words: string) => `“${words}”`,
  unwritten: (id: string) => `“…” (${id}, no text yet)`,
  step: (premises: string, target: string) => `the step from ${premises} to ${target}`,
  stepFrom: (premises: string) => `the step from ${premises}`,
  /** `one`, `one and another`, `one, another and 3 more`. */
  several: (names: readonly string[]) =>
    list(names.length > 3 ? [...names.slice(0, 2), `${count(names.length - 2)} more`] : names),
  linked: (names: readonly string[]) => names.join(' with '),
});
