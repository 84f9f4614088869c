/** Schemes of ours, by the names that AIFdb has for them. */
const ours: ReadonlyMap<string, string> = new Map([
  ['cause-to-effect', 'cause-to-effect'],
  ['correlation-to-cause', 'correlation-to-cause'],
  ['expert-opinion', 'expert-opinion'],
  ['witness-testimony', 'witness-testimony'],
  ['position-to-know', 'witness-testimony'],
  ['consequences', 'consequences'],
  ['positive-consequences', 'consequences'],
  ['negative-consequences', 'consequences'],
  ['practical-reasoning', 'practical-reasoning'],
  ['precedent', 'precedent'],
  ['sign', 'sign'],
  ['analogy', 'analogy'],
]);

/** What is written where no scheme was chosen. */
const unnamed = /^(?:ra|ca|ma|pa|inference|conflict|rephrase|preference|default[ -]?\w*)?$/i;

/** The id of a scheme from its name, such as "ExpertOpinion" or "Argument from Expert Opinion"; nothing for the usual one. */
export function schemeId(name: string): string | undefined {
  const words = name
    .slice(0, 200)
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/^arguments? (?:from|to|by) (?:an? )?/i, '')
    .trim();
  if (unnamed.test(words)) return undefined;
  const id = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? undefined : (ours.get(id) ?? id);
}

/** What to call a scheme in AIF: "expert-opinion" is "Expert Opinion" there. */
export function schemeName(scheme: string): string {
  return scheme.replaceAll('-', ' ').replace(/(?<![\p{L}\p{M}])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
