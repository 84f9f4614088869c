import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import type { MapPart } from '#shared/exchange/map-parts';
import type { ArgumentMap } from '#shared/model/argument-map';
import { anyMap } from '../../../support/arbitrary-map';
import { writtenText } from '../../../support/written-text';

/** The formats that are written and read; the labels of flowcharts begin with the kind, which is read as a word of them. */
const both = exporters.filter(
  ({ id }) => id !== 'mermaid' && importers.some((importer) => importer.id === id),
);

/** Maps of any shape, of which each text says which one it is: ids are for every program to choose. */
const namedMap = anyMap.map(
  (map): ArgumentMap => ({
    ...map,
    title: 'The title',
    nodes: map.nodes.map((node, index) => ({ ...node, text: `Statement ${index + 1}` })),
  }),
);

/** What maps say of each part, in words that do not depend on ids, in order. */
const sayingOf: Partial<Readonly<Record<MapPart, (map: ArgumentMap) => readonly string[]>>> = {
  statements: ({ nodes }) => nodes.map(({ text }) => text).sort(),
  kinds: ({ nodes }) => nodes.map(({ text, kind }) => `${text} ${kind}`).sort(),
  tags: ({ nodes }) => nodes.flatMap(({ text, tags = [] }) => tags.map((tag) => `${text} ${tag}`)).sort(),
  notes: ({ nodes }) =>
    nodes.flatMap(({ text, note }) => (note === undefined ? [] : [`${text} ${note}`])).sort(),
  judgements: ({ nodes }) =>
    nodes
      .map(({ text, status, confidence, grade }) =>
        JSON.stringify([text, status, confidence, grade?.reliability]),
      )
      .sort(),
  citations: ({ nodes }) =>
    nodes
      .flatMap(({ text, citations = [] }) =>
        citations.map(({ locator, quote }) => JSON.stringify([text, locator, quote?.exact])),
      )
      .sort(),
  title: ({ title }) => [title],
  description: ({ description = '' }) => [description.trim()],
  waivers: ({ waivers }) => waivers.map(({ reason }) => reason).sort(),
};

/** Steps between statements, told by what stands at their ends. */
function stepsOf({ nodes, relations }: ArgumentMap): readonly string[] {
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  return relations
    .map(
      ({ kind, premises, target }) =>
        `${premises.map((id) => texts.get(id)).sort()} ${kind} ${texts.get(target)}`,
    )
    .sort();
}

/** What of some lines is not among others; each stands for one. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const rest = [...others];
  return lines.filter((line) => {
    const at = rest.indexOf(line);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const isPlain = ({ nodes, relations }: ArgumentMap) =>
  relations.every(({ premises, target }) => premises.length === 1 && nodes.some(({ id }) => id === target));

async function thereAndBack(format: string, map: ArgumentMap): Promise<ArgumentMap> {
  const exporter = exporters.find(({ id }) => id === format);
  const importer = importers.find(({ id }) => id === format);
  if (!exporter || !importer) throw new Error(format);
  const text = await writtenText(exporter, map);
  const read = importer.read(new TextEncoder().encode(text), `map.${exporter.extensions[0]}`);
  if (!read.ok) throw new Error(`${read.problem}\n${text}`);
  return read.value.map;
}

describe.each(both)('$id', ({ id, losses }) => {
  test('gives back all that its loss report does not name', async () => {
    await fc.assert(
      fc.asyncProperty(namedMap, async (map) => {
        if (map.nodes.length === 0) return;
        const back = await thereAndBack(id, map);
        // What is hidden from others is not lost on us.
        const named = new Set(losses(map).flatMap(({ part, fate }) => (fate === 'hidden' ? [] : part)));
        const missing = Object.entries(sayingOf).flatMap(([part, say]) => {
          if (named.has(part as MapPart)) return [];
          return without(say(map), say(back)).map((what) => `${part}: ${what}`);
        });
        expect(missing).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('gives back every plain step', async () => {
    await fc.assert(
      fc.asyncProperty(namedMap, async (map) => {
        if (map.nodes.length === 0 || !isPlain(map)) return;
        expect(stepsOf(await thereAndBack(id, map))).toEqual(stepsOf(map));
      }),
      { numRuns: 200 },
    );
  });
});
