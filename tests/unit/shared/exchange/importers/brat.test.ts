import { expect, test } from 'vitest';
import { file, imported, passagesOf, refusal, stepsOf } from './imported';

const essay = 'Larger quays\n\nThe quay 🚢 should grow. Ships wait. Winter is calm.\n';
/** An annotation of words where they stand, in code points. */
function marks(id: string, type: string, words: string): string {
  const start = [...essay.slice(0, essay.indexOf(words))].length;
  return `${id}\t${type} ${start} ${start + [...words].length}\t${words}`;
}
const annotations = [
  marks('T1', 'MajorClaim', 'The quay 🚢 should grow'),
  marks('T2', 'Claim', 'Ships wait'),
  marks('T3', 'Premise', 'Winter is calm'),
  'A1\tStance T2 For',
  'R1\tattacks Arg1:T3 Arg2:T2\t',
  '#1\tAnnotatorNotes T3\tReally?',
];
const ann = (...lines: readonly string[]) => file('essay1.ann', lines.join('\n'));
const txt = file('essay1.txt', essay);

test('an essay and its annotations are one argument, whichever comes first', () => {
  const { map, format } = imported(txt, ann(...annotations));
  expect([format, map.title, stepsOf(map)]).toEqual([
    'brat',
    'Larger quays',
    ['T3 attacks T2 as R1', 'T2 supports T1 as stance-T2'],
  ]);
});

test('claims and premises', () => {
  const { map } = imported(ann(...annotations), txt);
  expect(map.nodes.map(({ kind, tags, note }) => [kind, tags, note])).toEqual([
    ['claim', ['main claim'], undefined],
    ['claim', undefined, undefined],
    ['evidence', undefined, 'Really?'],
  ]);
});

test('places are code points there and code units here', () => {
  expect(passagesOf(imported(ann(...annotations), txt).map)).toEqual([
    'T1: The quay 🚢 should grow',
    'T2: Ships wait',
    'T3: Winter is calm',
  ]);
});

test('words that do not stand at their place are looked for, and told', () => {
  const { map, losses } = imported(ann('T1\tClaim 3 8\tShips wait'), txt);
  expect([map.nodes[0]?.citations?.[0]?.quote, losses[0]?.where]).toEqual([{ exact: 'Ships wait' }, 'T1']);
});

test('a tab behind the words and passages in parts are read', () => {
  const { map } = imported(ann('T1\tClaim 0 6;7 12\tLarger quays\t'), txt);
  expect([map.nodes[0]?.text, passagesOf(map)]).toEqual(['Larger quays', ['T1: Larger', 'T1: quays']]);
});

test('a second main claim is kept and told', () => {
  const { map, losses } = imported(ann(...annotations, marks('T4', 'MajorClaim', 'quay')), txt);
  expect([map.nodes.length, losses.map(({ where }) => where)]).toEqual([4, ['T4']]);
});

test('without its text, an essay has no passages, which is told', () => {
  const { map, losses } = imported(ann(...annotations));
  expect([passagesOf(map), losses.map(({ where }) => where)]).toEqual([[], ['essay']]);
});

test('a line that is no annotation is refused by its number', () => {
  expect(refusal('brat', 'T1\tClaim 0 4\tWord\nnonsense')).toContain('line 2 is no annotation');
});
