import { expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

const flowchart = (...lines: readonly string[]) =>
  imported(file('x.mmd', ['flowchart TB', ...lines].join('\n')));

test.each([
  ['a --> b', ['a supports b as r1']],
  ['a -->|attacks| b', ['a attacks b as r1']],
  ['a -- objects to --> b', ['a attacks b as r1']],
  ['a -. supports .-> b', ['a supports b as r1']],
  ['a --x b', ['a attacks b as r1']],
  ['a-->b-->c', ['a supports b as r1', 'b supports c as r2']],
  ['a & b --> c', ['a supports c as r1', 'b supports c as r2']],
  ['a <--> b', ['a supports b as r1', 'b supports a as r2']],
  ['a --> b -->|undercuts| c --> d', ['a supports b as r1', 'b attacks r3 as r2', 'c supports d as r3']],
  ['a --> b ; c -. backs .-> a', ['a supports b as r1', 'c supports r1 as r2']],
  ['a -->|undercuts| b', ['a attacks b as r1']],
  ['a ~~~ b', []],
  ['my-node ==> b;', ['my-node supports b as r1']],
])('%s', (line, steps) => {
  expect(stepsOf(flowchart(line).map)).toEqual(steps);
});

test('an undercut that does not say of which step is told', () => {
  const { map, losses } = flowchart('a --> b & c', 'd -->|undercuts| a');
  expect([stepsOf(map)[2], losses[0]]).toEqual([
    'd attacks a as r3',
    {
      where: 'undercuts and backing',
      what: 'One does not say which step it is aimed at, so it bears on the statement itself.',
    },
  ]);
});

test.each([
  ['a[One]', 'One'],
  ['a(["One [1]"])', 'One [1]'],
  ['a{{One}}', 'One'],
  ['a(((One)))', 'One'],
  ['a["One<br/>#quot;two#quot;"]', 'One\n"two"'],
  ['a@{ shape: rect, label: "One" }', 'One'],
  ['a', 'a'],
])('%s says its text', (line, text) => {
  expect(flowchart(line).map.nodes.map((node) => node.text)).toEqual([text]);
});

test('subgraphs are tags, and classes may be kinds', () => {
  const { map } = flowchart('subgraph s [Ships]', 'a:::evidence --> b', 'end', 'c');
  expect(map.nodes.map(({ kind, tags }) => [kind, tags])).toEqual([
    ['evidence', ['Ships']],
    ['claim', ['Ships']],
    ['claim', undefined],
  ]);
});

test('flowcharts are found in Markdown, and other diagrams there are told', () => {
  const { format, losses } = imported(
    file('x.md', '# T\n```mermaid\ngraph LR\na --> b\n```\n```mermaid\npie\n```\n'),
  );
  expect([format, losses[0]?.where]).toEqual(['mermaid', 'diagrams']);
});

test('another diagram is refused by its name', () => {
  expect(refusal('mermaid', 'sequenceDiagram\nA->>B: x')).toContain('“sequenceDiagram”');
});

test('a line that cannot be read is refused with its place', () => {
  expect(refusal('mermaid', 'graph TD\na --> b\nc[open')).toContain('line 3');
});
