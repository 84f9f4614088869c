import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { exporters } from '#shared/exchange/exporters';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { fonts } from '../../../../cli/engines/fonts';
import { rasterise } from '../../../../cli/engines/rasterise';

const write = async (format: string, map: ArgumentMap, theme: 'light' | 'dark' = 'light') => {
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) throw new Error(`No exporter ${format}.`);
  return exporter.write(map, { theme, scale: 1, today: '2026-03-31' }, { rasterise, fonts });
};
const text = async (format: string, map: ArgumentMap) => String(await write(format, map));
const json = async (format: string, map: ArgumentMap) => JSON.parse(await text(format, map));
const matches = (of: string, pattern: RegExp) =>
  [...of.matchAll(pattern)].map(([, ...groups]) => groups.join(' '));

const placed: ArgumentMap = {
  ...sketch('E1 + E2 supports C1 as s1, E3 attacks s1, C1 supports R1'),
  view: {
    placements: ['C1', 'E1', 'E2', 'E3', 'R1'].map((id, index) => ({
      id,
      at: { x: index * 300, y: index * 200 },
    })),
    collapsed: [],
  },
};

test('linked premises meet in a joint, which is what the undercut ends on', async () => {
  const dot = await text('dot', placed);
  expect(matches(dot, /"n-(\w+)" -> "n-(\w+)"/g)).toEqual(['E3 s1', 'C1 R1', 'E1 s1', 'E2 s1', 's1 C1']);
});

test('a step of one premise that nothing bears on is a line and no more', async () => {
  const dot = await text('dot', sketch('E1 supports C1'));
  expect(matches(dot, /"n-(\w+)" \[/g)).toEqual(['C1', 'E1', 'C1']);
});

test('statements lie in GraphML where they lie in the map', async () => {
  const graphml = await text('graphml', placed);
  expect(matches(graphml, /<y:Geometry x="(\d+)" y="(\d+)" width="240"/g)).toEqual([
    '0 0',
    '300 200',
    '600 400',
    '900 600',
    '1200 800',
  ]);
});

test('lines of draw.io are held by their boxes', async () => {
  const drawio = await text('drawio', placed);
  expect(matches(drawio, /source="n-(\w+)" target="n-(\w+)"/g)).toEqual([
    'E3 s1',
    'C1 R1',
    'E1 s1',
    'E2 s1',
    's1 C1',
  ]);
});

test('lines of Excalidraw are bound at both ends, and their boxes know it', async () => {
  const { elements } = await json('excalidraw', placed);
  const arrows = elements.filter(({ type }: { type: string }) => type === 'arrow');
  const wrong = arrows.flatMap(
    ({ id, startBinding, endBinding }: { id: string; startBinding: Binding; endBinding: Binding }) =>
      [startBinding, endBinding].filter(
        ({ elementId }) =>
          !elements
            .find((element: { id: string }) => element.id === elementId)
            ?.boundElements.some((bound: { id: string }) => bound.id === id),
      ),
  );
  expect([arrows.length, wrong]).toEqual([5, []]);
});

interface Binding {
  readonly elementId: string;
}

test('a canvas tells kinds, places and what lines mean, and keeps the rest of the map beside them', async () => {
  const map = sketch('E1 is graded B2, E1 cites S1 at "p. 3", E1 attacks C1');
  const { nodes, edges, warrant } = await json('json-canvas', map);
  expect(nodes.map(({ text: shown }: { text: string }) => shown)).toEqual([
    '#claim\n\nC1',
    '#evidence\n\nE1',
  ]);
  expect(nodes[1].warrant).toMatchObject({ id: 'E1', kind: 'evidence', grade: { reliability: 'B' } });
  expect(edges[0]).toMatchObject({ fromNode: 'n-E1', toNode: 'n-C1', label: 'objects to' });
  expect(warrant.sources).toEqual(map.sources);
});

test('what came from a canvas goes back to it', async () => {
  const card = { type: 'file', file: 'notes/a.md', color: '3' };
  const map = { ...sketch('E1'), canvas: { metadata: { version: '1' } } };
  const [node] = map.nodes;
  const written = await json('json-canvas', { ...map, nodes: [{ ...node, canvas: card } as never] });
  expect([written.metadata, written.nodes[0]]).toMatchObject([{ version: '1' }, card]);
});

test('AIF leads from statements by schemes to statements, and to schemes for undercuts', async () => {
  const { AIF } = await json('aif', placed);
  const typeOf = new Map(
    AIF.nodes.map(({ nodeID, type }: { nodeID: string; type: string }) => [nodeID, type]),
  );
  const ways = AIF.edges.map(
    ({ fromID, toID }: { fromID: string; toID: string }) => `${typeOf.get(fromID)} ${typeOf.get(toID)}`,
  );
  expect(ways).toEqual(['I CA', 'CA RA', 'I RA', 'RA I', 'I RA', 'I RA', 'RA I']);
});

test('a quote is in AIF what its author asserts', async () => {
  const map = sketch('S1 is by "Ann Lee", S1 says "Rents rose.", E1 quotes S1 "Rents rose"');
  const { AIF } = await json('aif', map);
  expect(AIF.nodes.slice(1)).toEqual([
    { nodeID: 'L-E1-1', text: 'Ann Lee : Rents rose', type: 'L' },
    { nodeID: 'YA-E1-1', text: 'Asserting', type: 'YA' },
  ]);
});

test('a discussion has linked premises side by side, and undercuts beneath the first of them', async () => {
  const map = sketch('E1 + E2 supports R1 as s1, E3 attacks s1, E1 cites S1 at "p. 3"');
  expect((await text('kialo', map)).split('\r\n').filter((line) => line.trim() !== '')).toEqual([
    'Discussion Name:',
    'Sketch',
    '1. Thesis:',
    'R1',
    '  1.1. Pro:',
    '  E1 [1]',
    '    1.1.1. Con:',
    '    E3',
    '  1.2. Pro:',
    '  E2',
    'Sources:',
    '[1] S1. (n.d.).',
    ' p. 3',
  ]);
});

test('a statement that stands twice in a discussion refers to its place, and several theses share a question', async () => {
  const discussion = await text('kialo', sketch('C1 supports R1, C1 supports R2'));
  expect(matches(discussion, /(\d\S*\. (?:Question|Thesis|Pro):)\r\n\s*(\S.*)\r/g)).toEqual([
    '1. Question: Sketch',
    '1.1. Thesis: R1',
    '1.1.1. Pro: C1',
    '1.2. Thesis: R2',
    '1.2.1. Pro: -> See 1.1.1.',
  ]);
});

test('a discussion of a very long chain goes on as a thesis of its own', async () => {
  const chain = Array.from({ length: 60 }, (_, index) => `C${index + 11} supports C${index + 10}`);
  const numbers = matches(await text('kialo', sketch(chain.join(','))), /(\d\S*)\. (?:Thesis|Pro):/g);
  expect([numbers.length, Math.max(...numbers.map((number) => number.split('.').length))]).toEqual([62, 42]);
});

test('the matrix says what each piece of evidence is to each recommendation', async () => {
  const csv = await text('evidence-matrix', sketch('E1 supports R1, E2 attacks R1, E3, E1 is graded B2'));
  expect(csv.split('\r\n').map((line) => line.replace(/^\ufeff/, ''))).toEqual([
    'Id,Evidence,Label,Grade,Sources,Places,Quotes,Links,R1',
    'E1,E1,IN,B2,,,,,supports it directly',
    'E2,E2,IN,,,,,,speaks against it directly',
    'E3,E3,IN,,,,,,',
    '',
  ]);
});

const slideOf = async (map: ArgumentMap) => {
  const files = unzipSync((await write('powerpoint', map)) as Uint8Array);
  return strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
};

test('connectors of PowerPoint hold on to shapes that are there', async () => {
  const slide = await slideOf(placed);
  const shapes = new Set(matches(slide, /<p:cNvPr id="(\d+)"/g));
  const held = matches(slide, /<a:(?:stCxn|endCxn) id="(\d+)"/g);
  expect([held.length, held.filter((id) => !shapes.has(id))]).toEqual([10, []]);
});

test('connectors of PowerPoint that arrive at one shape hold on to places of their own, which it has', async () => {
  const inRow = ['E1', 'E2', 'E3', 'E4'].map((id, index) => ({ id, at: { x: index * 300, y: 300 } }));
  const slide = await slideOf({
    ...sketch('E1 supports C1, E2 supports C1, E3 attacks C1, E4 supports C1'),
    view: { placements: [{ id: 'C1', at: { x: 450, y: 0 } }, ...inRow], collapsed: [] },
  });
  const shapes = [...slide.matchAll(/<p:sp>.*?<\/p:sp>/g)].map(([shape]) => shape);
  const arrivals = matches(slide, /<a:endCxn id="(\d+)" idx="(\d+)"/g);
  const places = arrivals.map((arrival) => {
    const [id, index] = arrival.split(' ');
    const shape = shapes.find((each) => each.includes(`<p:cNvPr id="${id}"`)) ?? '';
    return matches(shape, /<a:cxn [^>]*><a:pos x="(\d+)" y="(\d+)"/g)[Number(index)];
  });
  expect([new Set(places).size, places.includes(undefined)]).toEqual([4, false]);
});

test('a title that is too long for a slide is set smaller, and cut', async () => {
  const titleOf = async (title: string) => {
    const [, size, words] = /sz="(\d+)"\/><a:t>([^<]*)</.exec(await slideOf({ ...placed, title })) ?? [];
    return { size: Number(size), words };
  };
  const [short, long] = [
    await titleOf('A short one'),
    await titleOf(`${'Quite a long title '.repeat(6)}of a map`),
  ];
  expect(long.size).toBeLessThan(short.size);
  expect(long.words).toMatch(/ of a map$/);
  expect((await titleOf('One that never ends '.repeat(50))).words).toMatch(/…$/);
});

test('a picture in a web page leads to statements, and these to each other', async () => {
  const { document } = parseHTML(await text('html', placed));
  const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href') ?? '');
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => document.getElementById(link.slice(1)) === null)).toEqual([]);
});
