import { expect, test } from 'vitest';
import { csv } from '#shared/exchange/importers/csv';
import { file, imported, refusal, stepsOf } from './imported';

const table = (...rows: readonly string[]) => imported(file('x.csv', rows.join('\n')));

test('rows of our own columns are statements and steps, undercuts and linked premises among them', () => {
  const { map } = table(
    'id,kind,text,premises,target',
    'c,claim,C,,',
    'e,evidence,"E, ""quoted""",,',
    'd,claim,D,,',
    'r,support,,e;d,c',
    'u,attack,,d,r',
  );
  expect([stepsOf(map), map.nodes[2]?.text]).toEqual([
    ['e+d supports c as r', 'd attacks r as u'],
    'E, "quoted"',
  ]);
});

test('a parent and a stance make steps too, in tables with semicolons', () => {
  const { map } = table('Nr;Statement;Parent;Stance', '1;A;;', '2;B;1;con');
  expect(stepsOf(map)).toEqual(['2 attacks 1 as r3']);
});

test('a table of edges makes its own statements', () => {
  const { map } = table('Source,Target,Label', 'a,b,attacks');
  expect([map.nodes.map(({ text }) => text), stepsOf(map)]).toEqual([['a', 'b'], ['a attacks b as r2']]);
});

test('other columns are read by a mapping, and those that are left are told', () => {
  const { bytes } = file('x.csv', 'Aussage,Zu,Rest\nA,,x\nB,A,\n');
  const read = csv.read(bytes, 'x.csv', { columns: { text: 'Aussage', target: 'Zu' } });
  expect(read.ok && [stepsOf(read.value.map), read.value.losses[0]?.where]).toEqual([
    ['n2 supports n1 as r3'],
    'column “Rest”',
  ]);
});

test('a mapping to a column that is not there is refused', () => {
  const { bytes } = file('x.csv', 'a,b\n1,2');
  expect(csv.read(bytes, 'x.csv', { columns: { text: 'c' } })).toMatchObject({
    problem: expect.stringContaining('“c”'),
  });
});

test('columns that tell nothing are refused with their names', () => {
  expect(refusal('csv', 'foo,bar\n1,2')).toContain('foo and bar');
});

test('the guard before a formula goes', () => {
  expect(table('id,text', "1,'=1+1").map.nodes[0]?.text).toBe('=1+1');
});
