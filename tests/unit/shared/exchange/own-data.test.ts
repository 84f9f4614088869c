import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import { placedMap } from '#shared/exchange/picture';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { root } from '../../../../scripts/root.mjs';
import { anyMap } from '../../../support/arbitrary-map';
import { stepsOf } from './importers/imported';

const options = { theme: 'light', scale: 1, today: '2026-01-01' } as const;
const engines = { rasterise: () => Promise.reject(), fonts: () => Promise.reject() };

async function written(format: string, map: ArgumentMap): Promise<string> {
  const bytes = await exporters.find(({ id }) => id === format)?.write(map, options, engines);
  if (typeof bytes !== 'string') throw new Error(format);
  return bytes;
}

function readBack(format: string, text: string) {
  const read = importers.find(({ id }) => id === format)?.read(new TextEncoder().encode(text), 'map.json');
  if (!read?.ok) throw new Error(read?.problem);
  return read.value;
}

describe.each(['aif', 'json-canvas'])('%s', (format) => {
  test('any map that has its places is the same after a way there and back', async () => {
    await fc.assert(
      fc.asyncProperty(anyMap, async (map) => {
        const back = readBack(format, await written(format, map));
        // JSON of other programs has no -0, which values that we do not know may be.
        const placed = JSON.parse(JSON.stringify(placedMap(map, {})));
        expect(back).toEqual({ map: placed, losses: [] });
      }),
      { numRuns: 300 },
    );
  });
});

const samples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.argmap'));

test.each(samples.flatMap((name) => ['aif', 'json-canvas'].map((format) => [name, format] as const)))(
  '%s has the same bytes after a way through %s',
  async (name, format) => {
    const file = readFileSync(path.join(root, 'examples', name), 'utf8');
    const read = parseMap(file);
    const { map: back } = readBack(format, await written(format, read.ok ? read.value : emptyMap()));
    expect(writeMap(back)).toBe(file);
  },
);

const argued = sketch(
  'E1 is graded B2, S1 says "Rents rose.", E1 cites S1 at "p. 3", E1 + E2 supports C1 as s1, E3 attacks s1 as s2, C1 supports R1 as s3',
);
const waiver = { rule: 'thin-redundancy', subject: 'E3', reason: 'known', by: 'Ann', at: '2026-01-01' };
const map: ArgumentMap = {
  ...argued,
  waivers: [waiver],
  view: {
    placements: argued.nodes.map(({ id }, index) => ({ id, at: { x: index * 300, y: 0 } })),
    collapsed: [],
  },
};

interface Card {
  readonly id: string;
  readonly text: string;
  readonly warrant?: object;
}
interface Line {
  readonly id?: string;
  readonly fromNode: string;
  readonly toNode: string;
}
interface Canvas {
  readonly nodes: readonly Card[];
  readonly edges: readonly Line[];
  readonly warrant?: object;
}

/** What a canvas of ours is read as once somebody has edited it. */
async function editedCanvas(edit: (canvas: Canvas) => Canvas) {
  return readBack('json-canvas', JSON.stringify(edit(JSON.parse(await written('json-canvas', map)))));
}
const changed =
  (id: string, change: object) =>
  (canvas: Canvas): Canvas => ({
    ...canvas,
    nodes: canvas.nodes.map((card) => (card.id === id ? { ...card, ...change } : card)),
  });
const without =
  (id: string) =>
  ({ nodes, edges, ...canvas }: Canvas): Canvas => ({
    ...canvas,
    nodes: nodes.filter((card) => card.id !== id),
    edges: edges.filter(({ fromNode, toNode }) => fromNode !== id && toNode !== id),
  });
const withLine =
  (fromNode: string, toNode: string, label?: string) =>
  (canvas: Canvas): Canvas => ({
    ...canvas,
    edges: [...canvas.edges, { id: 'new', fromNode, toNode, ...(label && { label }) }],
  });
const node = (nodes: ArgumentMap['nodes'], id: string) => nodes.find((each) => each.id === id);

describe('a canvas of ours that was edited', () => {
  test('says what its cards say by now, and what was kept of them', async () => {
    const back = await editedCanvas(
      changed('n-E1', { text: '#evidence\n\nRents \\[net\\] rose & rose', x: 7 }),
    );
    expect(node(back.map.nodes, 'E1')).toEqual({
      ...node(map.nodes, 'E1'),
      text: 'Rents [net] rose & rose',
    });
    expect(back.map.view.placements.find(({ id }) => id === 'E1')?.at.x).toBe(7);
  });

  test('has other kinds where tags and labels were changed, and no grade of what is no evidence', async () => {
    const back = await editedCanvas((canvas) => {
      const edited = changed('n-E1', { text: '#claim\n\nE1' })(canvas);
      return {
        ...edited,
        edges: edited.edges.map((line) => (line.id === 'e-s3' ? { ...line, label: 'objects to' } : line)),
      };
    });
    const { grade: _, ...rest } = node(map.nodes, 'E1') ?? {};
    expect([node(back.map.nodes, 'E1'), back.map.relations.at(-1)?.kind]).toEqual([
      { ...rest, kind: 'claim' },
      'attack',
    ]);
  });

  test('is without what was taken out, and without its waiver', async () => {
    const back = await editedCanvas(without('n-E3'));
    expect([stepsOf(back.map), back.map.waivers]).toEqual([
      ['E1+E2 supports C1 as s1', 'C1 supports R1 as s3'],
      [],
    ]);
  });

  test('has a further premise by a plain line to the joint, and an undercut by one that objects', async () => {
    const plain = await editedCanvas(withLine('n-R1', 'n-s1'));
    const labelled = await editedCanvas(withLine('n-R1', 'n-s1', 'objects to'));
    expect([stepsOf(plain.map)[0], stepsOf(labelled.map)[0]]).toEqual([
      'E1+E2+R1 supports C1 as s1',
      'R1 attacks s1 as new',
    ]);
  });

  test('gives a copied card an id of its own, and what was kept to both', async () => {
    const back = await editedCanvas((canvas) => ({
      ...canvas,
      nodes: canvas.nodes.flatMap((card) => (card.id === 'n-E1' ? [{ ...card, id: 'copy' }, card] : [card])),
    }));
    const { id: _, ...rest } = node(map.nodes, 'E1') ?? {};
    expect([stepsOf(back.map)[0], node(back.map.nodes, 'E1-2')]).toEqual([
      'E1+E2 supports C1 as s1',
      { ...rest, id: 'E1-2' },
    ]);
  });

  test('tells which kept data is not valid, and keeps the rest', async () => {
    const back = await editedCanvas((canvas) => ({
      ...changed('n-E1', { warrant: { id: 'E1', kind: 'evidence', text: 'E1', grade: 'best' } })(canvas),
      warrant: { ...canvas.warrant, title: 7 },
    }));
    expect([back.losses, node(back.map.nodes, 'E1'), back.map.sources, back.map.title]).toEqual([
      [
        {
          where: 'title',
          what: 'What Warrant kept of this in the file is not valid and was passed over: at $ found the number 7; expected a text.',
        },
        {
          where: 'E1',
          what: expect.stringContaining('at $.grade found the text "best"; expected'),
        },
      ],
      { id: 'E1', kind: 'evidence', text: 'E1' },
      map.sources,
      'map',
    ]);
  });

  test('tells which sources are gone where the file lost what was kept of the whole', async () => {
    const back = await editedCanvas(({ warrant: _, ...canvas }) => canvas);
    expect([back.losses, stepsOf(back.map)]).toEqual([
      [{ where: 'citations', what: 'One cites a source that is not kept in this file, so it is left out.' }],
      stepsOf(map),
    ]);
  });

  test('is read as others see it where it was kept by a newer version', async () => {
    const back = await editedCanvas((canvas) => ({ ...canvas, warrant: { ...canvas.warrant, version: 99 } }));
    expect([back.losses.map(({ where }) => where), stepsOf(back.map)]).toEqual([
      ['data of Warrant'],
      stepsOf(map),
    ]);
  });
});

interface Aif {
  readonly AIF: {
    readonly nodes: readonly { readonly nodeID: string; readonly type: string; readonly text: string }[];
    readonly edges: readonly { readonly fromID: string; readonly toID: string }[];
  };
  readonly 'x-warrant': object;
}

async function editedAif(edit: (aif: Aif['AIF']) => Aif['AIF'], from: ArgumentMap = map) {
  const { AIF, ...rest }: Aif = JSON.parse(await written('aif', from));
  return readBack('aif', JSON.stringify({ AIF: edit(AIF), ...rest }));
}

describe('AIF of ours that was edited', () => {
  test('says what its nodes say by now, and what was kept of them', async () => {
    const back = await editedAif(({ nodes, edges }) => ({
      edges,
      nodes: nodes.map((each) =>
        each.nodeID === 'E1'
          ? { ...each, text: 'Rents fell' }
          : each.nodeID === 's3'
            ? { ...each, text: 'Expert Opinion' }
            : each,
      ),
    }));
    expect([node(back.map.nodes, 'E1'), back.map.relations.at(-1)?.scheme]).toEqual([
      { ...node(map.nodes, 'E1'), text: 'Rents fell' },
      'expert-opinion',
    ]);
  });

  test('is without what was taken out, and has what was added', async () => {
    const back = await editedAif(({ nodes, edges }) => ({
      nodes: [
        ...nodes.filter(({ nodeID }) => nodeID !== 'E3' && nodeID !== 's2'),
        { nodeID: 'new', type: 'I', text: 'new' },
      ],
      edges: [
        ...edges.filter(({ fromID, toID }) => ![fromID, toID].some((id) => id === 'E3' || id === 's2')),
        { fromID: 'new', toID: 's3' },
      ],
    }));
    expect([stepsOf(back.map), back.map.waivers]).toEqual([
      ['E1+E2 supports C1 as s1', 'C1+new supports R1 as s3'],
      [],
    ]);
  });

  test('cites what was said since, and what was quoted before only once', async () => {
    const quoting = sketch('S1 is by "Ann Lee", S1 says "Rents rose.", E1 quotes S1 "Rents rose"');
    const back = await editedAif(
      ({ nodes, edges }) => ({
        nodes: [
          ...nodes,
          { nodeID: 'l', type: 'L', text: 'Bo : They did.' },
          { nodeID: 'y', type: 'YA', text: 'Asserting' },
        ],
        edges: [...edges, { fromID: 'l', toID: 'y' }, { fromID: 'y', toID: 'E1' }],
      }),
      quoting,
    );
    expect(back.map.nodes[0]?.citations?.map(({ quote }) => quote?.exact)).toEqual([
      'Rents rose',
      'They did.',
    ]);
  });
});

test('what a map carries along of AIF is in it only once, however often it goes there and back', async () => {
  const said = readBack(
    'aif',
    JSON.stringify({
      nodes: [
        { nodeID: '1', type: 'I', text: 'The quay is full' },
        { nodeID: '2', type: 'L', text: 'Anna : It is full' },
        { nodeID: '3', type: 'YA', text: 'Asserting' },
        { nodeID: '4', type: 'I', text: 'Ships wait' },
        { nodeID: '5', type: 'MA', text: 'Default Rephrase' },
        { nodeID: '6', type: 'RA', text: 'Default Inference' },
      ],
      participants: [{ participantID: 7, firstname: 'Anna', surname: 'Berg' }],
      edges: ['2 3', '3 1', '1 5', '5 4', '2 6', '6 1'].map((edge) => ({
        fromID: edge.charAt(0),
        toID: edge.charAt(2),
      })),
      locutions: [{ nodeID: '2', personID: 7 }],
    }),
  ).map;
  const text = await written('aif', said);
  expect(readBack('aif', text).map).toEqual(placedMap(said, {}));
  const { nodes, participants, locutions } = JSON.parse(text).AIF;
  expect(nodes.map(({ type }: { type: string }) => type).join(' ')).toBe('I I L YA MA RA');
  expect([participants[0].surname, locutions[0].personID]).toEqual(['Berg', 7]);
});

test('what a map carries along of a canvas is in it only once, however often it goes there and back', async () => {
  const size = { width: 200, height: 60 };
  const drawn = readBack(
    'json-canvas',
    JSON.stringify({
      nodes: [
        { id: 'g', type: 'group', label: 'Costs', x: -50, y: -50, width: 900, height: 300 },
        { id: 'a', type: 'text', text: 'A', x: 0, y: 0, ...size, isSticker: true, color: '4' },
        { id: 'b', type: 'file', file: 'notes/b.md', x: 300, y: 0, ...size },
      ],
      edges: [
        { id: 'e', fromNode: 'a', toNode: 'b', styleAttributes: { path: 'dotted' } },
        { id: 'f', fromNode: 'a', toNode: 'nowhere' },
      ],
      metadata: { version: '1' },
    }),
  ).map;
  const text = await written('json-canvas', drawn);
  expect(readBack('json-canvas', text).map).toEqual(drawn);
  expect(JSON.parse(text)).toMatchObject({
    nodes: [{ id: 'g' }, { isSticker: true }, { file: 'notes/b.md' }],
    edges: [{ styleAttributes: { path: 'dotted' } }],
  });
});
