import { excerptOf } from '#shared/shape/found';
import { jsonFaultWords } from '#shared/words/json-faults';

const { wanted, mistakes: words } = jsonFaultWords;

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
  { seen: /^(?:<{7}|={7}|>{7}|\|{7})/, detail: words.mergeConflict },
  { seen: /^\/[/*]/, detail: words.comment },
  { seen: /^#/, detail: words.comment },
  { seen: /^</, only: ['value'], detail: words.markup },
  { seen: /^[}\]]/, after: ',', detail: words.commaBeforeBracket },
  { seen: /^[,}\]]/, after: ':', detail: words.noValue },
  { seen: /^,/, only: ['key', 'value', 'key or }', 'value or ]'], detail: words.comma },
  { seen: /^['`‘’]/, detail: words.singleQuote },
  { seen: /^[“”„«»]/, detail: words.curlyQuote },
  { seen: /^[-+]?(?:NaN|Infinity)\b/, detail: words.notANumber },
  { seen: /^undefined\b/, detail: words.undefined },
  {
    seen: /^(?:True|False|None|TRUE|FALSE|NULL|Null)\b/,
    detail: words.capitals,
  },
  { seen: /^\+/, detail: words.plus },
  { seen: /^-?\.\d/, detail: words.pointFirst },
  { seen: /^\d/, only: inList, detail: words.zeroFirst },
  { seen: /^\./, only: inList, detail: words.pointLast },
  { seen: /^\p{L}/u, only: ['key', 'key or }'], detail: words.bareName },
  {
    seen: /^["{[\d-]|^true|^false|^null/,
    only: ['comma or ]', 'comma or }'],
    detail: words.noComma,
  },
  { seen: /^\0/, detail: words.nul },
];

/** Why the text may not go on like this at `at`, as a clause for people. */
export function hintFor(text: string, at: number, next: Expectation): string {
  if (text.trim() === '') return jsonFaultWords.empty;
  if (at === text.length) return jsonFaultWords.endsEarly(wanted[next]);
  const rest = text.slice(at, at + 12);
  const before = text.slice(0, at).trimEnd().at(-1);
  const mistake = mistakes.find(
    ({ seen, after = before, only = [next] }) => seen.test(rest) && after === before && only.includes(next),
  );
  if (mistake !== undefined) return mistake.detail;
  const [first = ''] = Array.from(rest);
  return next === 'end'
    ? jsonFaultWords.more(excerptOf(first))
    : jsonFaultWords.inPlaceOf(excerptOf(first), wanted[next]);
}
