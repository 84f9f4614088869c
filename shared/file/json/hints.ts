import { excerptOf } from '#shared/shape/found';

/** What the grammar allows next. */
export type Expectation =
  | 'value'
  | 'value or ]'
  | 'key'
  | 'key or }'
  | 'colon'
  | 'comma or ]'
  | 'comma or }'
  | 'end';

const wanted: { readonly [E in Expectation]: string } = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'the name of a field in double quotes',
  'key or }': 'the name of a field in double quotes or }',
  colon: 'a colon after the name of the field',
  'comma or ]': 'a comma or ]',
  'comma or }': 'a comma or }',
  end: 'the end of the file',
};

interface Mistake {
  readonly seen: RegExp;
  /** The last character before it, white space apart. */
  readonly after?: string;
  readonly only?: readonly Expectation[];
  readonly detail: string;
}

const inList: readonly Expectation[] = ['comma or ]', 'comma or }', 'end'];

/** What people and other programs write in place of JSON, the telling ones first. */
const mistakes: readonly Mistake[] = [
  { seen: /^(?:<{7}|={7}|>{7}|\|{7})/, detail: 'this is the mark of a merge conflict that was not resolved' },
  { seen: /^\/[/*]/, detail: 'JSON has no comments' },
  { seen: /^#/, detail: 'JSON has no comments' },
  { seen: /^</, only: ['value'], detail: 'this looks like HTML or XML' },
  { seen: /^[}\]]/, after: ',', detail: 'there is a comma too many before this bracket' },
  { seen: /^[,}\]]/, after: ':', detail: 'a value is missing before this' },
  { seen: /^,/, only: ['key', 'value', 'key or }', 'value or ]'], detail: 'there is a comma too many' },
  { seen: /^['`‘’]/, detail: 'texts and names of fields stand in double quotes, not single ones' },
  { seen: /^[“”„«»]/, detail: 'texts and names of fields stand in straight double quotes (")' },
  { seen: /^[-+]?(?:NaN|Infinity)\b/, detail: 'JSON has no NaN and no Infinity' },
  { seen: /^undefined\b/, detail: 'JSON has no undefined: leave the field out or write null' },
  {
    seen: /^(?:True|False|None|TRUE|FALSE|NULL|Null)\b/,
    detail: 'write true, false and null in small letters',
  },
  { seen: /^\+/, detail: 'a number may not begin with a plus sign' },
  { seen: /^-?\.\d/, detail: 'a number may not begin with a point: write 0.5, not .5' },
  { seen: /^\d/, only: inList, detail: 'a number may not begin with 0, unless it is 0 or a fraction' },
  { seen: /^\./, only: inList, detail: 'a number may not end with a point' },
  { seen: /^\p{L}/u, only: ['key', 'key or }'], detail: 'the name of a field stands in double quotes' },
  {
    seen: /^["{[\d-]|^true|^false|^null/,
    only: ['comma or ]', 'comma or }'],
    detail: 'a comma is missing before this',
  },
  { seen: /^\0/, detail: 'this is a NUL character: the file may be UTF-16, or damaged' },
];

/** Why the text may not go on like this at `at`, as a clause for people. */
export function hintFor(text: string, at: number, next: Expectation): string {
  if (text.trim() === '') return 'the file is empty';
  if (at === text.length) return `the file ends too early: ${wanted[next]} is missing`;
  const rest = text.slice(at, at + 12);
  const before = text.slice(0, at).trimEnd().at(-1);
  const mistake = mistakes.find(
    ({ seen, after = before, only = [next] }) => seen.test(rest) && after === before && only.includes(next),
  );
  if (mistake !== undefined) return mistake.detail;
  const [first = ''] = Array.from(rest);
  return next === 'end'
    ? `there is more after the end: ${excerptOf(first)}`
    : `${excerptOf(first)} stands where ${wanted[next]} should be`;
}
