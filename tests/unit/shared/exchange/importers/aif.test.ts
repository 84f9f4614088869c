import { describe, expect, test } from 'vitest';
import { file, imported, refusal, stepsOf } from './imported';

type Node = readonly [id: string, type: string, text?: string, scheme?: string];

function aifdb(nodes: readonly Node[], edges: readonly (readonly [from: string, to: string])[]): string {
  return JSON.stringify({
    nodes: nodes.map(([nodeID, type, text = nodeID, scheme]) => ({
      nodeID,
      type,
      text,
      ...(scheme && { scheme }),
    })),
    edges: edges.map(([fromID, toID], index) => ({ edgeID: String(index), fromID, toID })),
    locutions: [],
  });
}
const read = (...graph: Parameters<typeof aifdb>) => imported(file('port.json', aifdb(...graph)));
const statements = (...ids: readonly string[]): readonly Node[] => ids.map((id) => [id, 'I'] as const);

test('premises of one inference are linked; those of two are reasons of their own', () => {
  const { map } = read(
    [...statements('a', 'b', 'c', 'd'), ['r', 'RA'], ['s', 'RA']],
    [
      ['a', 'r'],
      ['b', 'r'],
      ['r', 'd'],
      ['c', 's'],
      ['s', 'd'],
    ],
  );
  expect(stepsOf(map)).toEqual(['a+b supports d as r', 'c supports d as s']);
});

test('a conflict with an inference is an undercut, and one with a conflict is too', () => {
  const { map, losses } = read(
    [...statements('a', 'b', 'c', 'd'), ['r', 'RA'], ['x', 'CA'], ['y', 'CA']],
    [
      ['a', 'r'],
      ['r', 'b'],
      ['c', 'x'],
      ['x', 'r'],
      ['d', 'y'],
      ['y', 'x'],
    ],
  );
  expect(stepsOf(map)).toEqual(['a supports b as r', 'c attacks r as x', 'd attacks x as y']);
  expect(losses).toEqual([]);
});

test('an illocution that anchors an inference is no premise of it', () => {
  const { map } = read(
    [...statements('a', 'b'), ['r', 'RA'], ['arguing', 'YA', 'Arguing'], ['t', 'TA']],
    [
      ['a', 'r'],
      ['r', 'b'],
      ['t', 'arguing'],
      ['arguing', 'r'],
    ],
  );
  expect(stepsOf(map)).toEqual(['a supports b as r']);
});

test('what undercuts a step without premises is aimed at its conclusion, and that is told', () => {
  const { map, losses } = read(
    [...statements('a', 'b'), ['r', 'RA'], ['x', 'CA']],
    [
      ['r', 'b'],
      ['a', 'x'],
      ['x', 'r'],
    ],
  );
  expect(stepsOf(map)).toEqual(['a attacks b as x']);
  expect(losses.map(({ where }) => where)).toEqual(['r', 'x']);
});

test('rephrases and what else a map has no word for are told, and carried along', () => {
  const { map, losses } = read(
    [...statements('a', 'b'), ['m', 'MA', 'Default Rephrase']],
    [
      ['a', 'm'],
      ['m', 'b'],
    ],
  );
  expect(losses).toEqual([{ where: 'MA nodes', what: 'One is carried along in the file and not drawn.' }]);
  expect(map).toMatchObject({ aif: { nodes: [{ nodeID: 'm' }], edges: [{ toID: 'm' }, { fromID: 'm' }] } });
});

test.each([
  ['ExpertOpinion', 'expert-opinion'],
  ['Argument From Expert Opinion', 'expert-opinion'],
  ['PopularOpinion', 'popular-opinion'],
  ['Default Inference', undefined],
  ['RA', undefined],
])('a scheme that is called %s is %s here', (name, scheme) => {
  const { map } = read(
    [...statements('a', 'b'), ['r', 'RA', 'RA', name]],
    [
      ['a', 'r'],
      ['r', 'b'],
    ],
  );
  expect(map.relations[0]?.scheme).toBe(scheme);
});

test('what somebody said is quoted from that person', () => {
  const { map } = read(
    [
      ['i', 'I', 'the quay is full'],
      ['l', 'L', 'Anna : Honestly, the quay is full'],
      ['y', 'YA', 'Asserting'],
    ],
    [
      ['l', 'y'],
      ['y', 'i'],
    ],
  );
  const { csl, text } = map.sources[0] ?? {};
  expect([csl?.author, text, map.nodes[0]?.citations?.[0]?.quote?.exact]).toEqual([
    [{ literal: 'Anna' }],
    'Honestly, the quay is full',
    'Honestly, the quay is full',
  ]);
});

test('what is asked is tagged as a question', () => {
  const { map } = read(
    [
      ['i', 'I', 'is the quay full'],
      ['l', 'L', 'Anna : Is it?'],
      ['y', 'YA', 'Pure Questioning'],
    ],
    [
      ['l', 'y'],
      ['y', 'i'],
    ],
  );
  expect(map.nodes[0]?.tags).toEqual(['question']);
});

describe('other programs', () => {
  test('xAIF has its graph one level down, numbers as ids, people and a text', () => {
    const { map } = imported(
      file(
        'x.json',
        JSON.stringify({
          AIF: {
            nodes: [
              { nodeID: 1, type: 'I', text: 'the quay is full' },
              { nodeID: 2, type: 'L', text: 'the quay is full' },
              { nodeID: 3, type: 'YA', text: 'Asserting' },
            ],
            edges: [
              { edgeID: 1, fromID: 2, toID: 3 },
              { edgeID: 2, fromID: 3, toID: 1 },
            ],
            locutions: [{ nodeID: 2, personID: 7 }],
            participants: [{ participantID: 7, firstname: 'Anna', surname: 'Berg' }],
            schemefulfillments: null,
          },
          text: { txt: 'Anna: the quay is full' },
          ova: [],
        }),
      ),
    );
    expect(map.sources.map(({ csl, role }) => [csl.title, role])).toEqual([
      ['What Anna Berg said', undefined],
      ['x, the text analysed', 'brief'],
    ]);
  });

  test('OVA3 has places', () => {
    const { map } = imported(
      file(
        'ova3.json',
        JSON.stringify({
          AIF: { nodes: [{ nodeID: '1', type: 'I', text: 'a' }], edges: [] },
          OVA: { nodes: [{ nodeID: '1', visible: true, x: 40.4, y: 30 }], edges: [] },
          text: 'So <span class="highlighted" id="1">a</span> &amp; more.',
        }),
      ),
    );
    expect(map.view.placements).toEqual([{ id: '1', at: { x: 40, y: 30 } }]);
    expect(map.sources[0]?.text).toBe('So a & more.');
  });

  test('OVA2 has edges between whole nodes', () => {
    const node = (id: string, type: string, y: number) => ({ id, type, text: id, x: 0, y });
    const [a, r, b] = [node('a', 'I', 400), node('r', 'RA', 200), node('b', 'I', 0)];
    const { map } = imported(
      file(
        'ova2.json',
        JSON.stringify({
          nodes: [a, r, b],
          edges: [
            { from: a, to: r },
            { from: r, to: b },
          ],
          analysis: { txt: '' },
        }),
      ),
    );
    expect([stepsOf(map), map.view.placements.length]).toEqual([['a supports b as r'], 2]);
  });
});

test('every statement of a file without places has one', () => {
  const { map } = read(
    [...statements('a', 'b'), ['r', 'RA']],
    [
      ['a', 'r'],
      ['r', 'b'],
    ],
  );
  expect(map.view.placements.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each([
  ['cut off', '{"nodes": [{"nodeID": "1",', 'given.file is not JSON: at line 1, column 27'],
  [
    'a wrong type',
    '{"nodes": [{"nodeID": "1", "type": 3, "text": "a"}]}',
    'at $.nodes[0].type found the number 3',
  ],
  ['a list', '[]', 'does not begin as a file of the format AIF'],
  ['nothing', '', 'given.file is empty'],
])('%s is refused with its place', (_, text, sentence) => {
  expect(refusal('aif', text)).toContain(sentence);
});
