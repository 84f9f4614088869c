/** How numbers are written in English words. */

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tensFrom20 = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallOrdinals =
  `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);

export const ones: ReadonlyMap<string, number> = new Map(small.map((word, value) => [word, value]));

export const tens: ReadonlyMap<string, number> = new Map(
  tensFrom20.map((word, place) => [word, 10 * (place + 2)]),
);

export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

export const ordinals: ReadonlyMap<string, number> = new Map([
  ...smallOrdinals.map((word, value) => [word, value] as const),
  ...tensFrom20.map((word, place) => [word.replace(/y$/, 'ieth'), 10 * (place + 2)] as const),
]);

/** What one part of so many is called; "second" is none. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...smallOrdinals
    .slice(3, 13)
    .flatMap((word, place) => [[word, place + 3] as const, [`${word}s`, place + 3] as const]),
]);

/** Words that say a number without naming it, and the numbers that they say: "doubled" is 2 times, or 100 percent more. */
export const tacit: ReadonlyMap<string, readonly { readonly value: number; readonly family?: string }[]> =
  new Map([
    ['both', [{ value: 2 }]],
    ['pair', [{ value: 2 }]],
    ['couple', [{ value: 2 }]],
    ['twice', [{ value: 2 }]],
    ['double', [{ value: 2 }, { value: 100, family: 'percent' }]],
    ['doubled', [{ value: 2 }, { value: 100, family: 'percent' }]],
    ['doubling', [{ value: 2 }, { value: 100, family: 'percent' }]],
    ['triple', [{ value: 3 }, { value: 200, family: 'percent' }]],
    ['tripled', [{ value: 3 }, { value: 200, family: 'percent' }]],
    ['thrice', [{ value: 3 }]],
    ['halved', [{ value: 50, family: 'percent' }]],
    ['halving', [{ value: 50, family: 'percent' }]],
    ['biennial', [{ value: 2, family: 'months' }]],
    ['decade', [{ value: 120, family: 'months' }]],
    ['century', [{ value: 1200, family: 'months' }]],
    ['fortnight', [{ value: 14 * 86400, family: 'seconds' }]],
  ]);
