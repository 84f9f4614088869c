import { describe, expect, test } from 'vitest';
import { themes } from '#shared/drawing/theme';
import { aifOf } from '#shared/exchange/aif-graph/aif-graph';
import { canvasOf } from '#shared/exchange/canvas-cards/canvas-cards';
import { diagramOf } from '#shared/exchange/diagram/diagram';
import { importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import type { Result } from '#shared/result';
import { richArgdown } from '../../../../support/argdown-text';
import { damaged } from './damaged';
import { file } from './imported';
import { wholeFiles } from './whole-files';

const aifNodes = (ids: readonly string[], type: string) =>
  ids.map((nodeID) => ({ nodeID, type, text: `${nodeID} : said` }));
/** What we wrote ourselves has data of our own in it, which is as hostile as all else. */
const ours = sketch(
  'S1 is by "Ann Lee", S1 says "Rents rose.", E1 quotes S1 "Rents rose", E1 is graded B2, E1 + E2 supports C1 as s1, E3 attacks s1 as s2, C1 supports R1 as s3',
);

/** A small file of each format, with everything in it that the format has. */
const whole: Readonly<Record<string, readonly string[]>> = {
  ...wholeFiles,
  argmap: [
    '{"format":"argmap","version":1,"title":"A","nodes":[{"id":"c","kind":"claim","text":"C"}],"relations":[]}',
  ],
  aif: [
    JSON.stringify({
      nodes: [
        ...aifNodes(['1', '2', '3'], 'I'),
        ...aifNodes(['4'], 'RA'),
        ...aifNodes(['5', '6'], 'CA'),
        ...aifNodes(['7'], 'L'),
        ...aifNodes(['8'], 'YA'),
        ...aifNodes(['9'], 'MA'),
      ],
      edges: ['1 4', '2 4', '4 3', '1 5', '5 4', '2 6', '6 5', '7 8', '8 1', '1 9', '9 2'].map((edge) => ({
        fromID: edge.charAt(0),
        toID: edge.charAt(2),
      })),
      locutions: [{ nodeID: '7', personID: '1' }],
      participants: [{ participantID: 1, firstname: 'A', surname: null }],
      OVA: { nodes: [{ nodeID: '1', visible: true, x: 1, y: 2 }] },
      text: '<span>a</span>',
    }),
    JSON.stringify({
      nodes: [
        { id: 'a', type: 'I', text: 'a', x: 1, y: 2 },
        { id: 'r', type: 'RA', text: 'RA', x: 1, y: 1 },
        { id: 'b', type: 'I', text: 'b', x: 1, y: 0 },
      ],
      edges: [
        { from: { id: 'a' }, to: { id: 'r' } },
        { from: { id: 'r' }, to: { id: 'b' } },
      ],
      analysis: { txt: 'a' },
    }),
    JSON.stringify(aifOf(ours)),
  ],
  argdown: [richArgdown],
  kialo: [
    'Discussion Title: T\n\n1. A [w](https://a.example/b\\(c\\))\n1.1. Pro: B\n1.1.1. Con: -> See 1.2.\n1.2. Con: C https://a.example\nmore\n1.3. Pro: -> See discussion #1: D.\n',
    'Discussion Name:\r\nT\r\n\r\n1. Question:\r\nQ?\r\n  1.1. Thesis:\r\n  A [1]\r\n    1.1.1. Con:\r\n    B [2]\r\nSources:\r\n[1] https://a.example\r\nquoted\r\n[2] https://b.example\r\n',
  ],
  'json-canvas': [
    JSON.stringify({
      nodes: [
        { id: 'a', type: 'text', text: '# A\nb **c** [d](e)', x: 0, y: 0, width: 9, height: 9, color: '1' },
        { id: 'f', type: 'file', file: 'a/b.md', subpath: '#c', x: 1, y: 1, width: 9, height: 9 },
        { id: 'l', type: 'link', url: 'https://a.example', x: 2, y: 2, width: 9, height: 9 },
        { id: 'g', type: 'group', label: 'G', x: -1, y: -1, width: 99, height: 99 },
      ],
      edges: [
        { id: 'e', fromNode: 'a', toNode: 'f', fromEnd: 'arrow', toEnd: 'arrow', label: 'objects to' },
        { id: 'h', fromNode: 'l', toNode: 'g' },
      ],
    }),
    canvasOf(diagramOf(ours, {}), themes.light),
  ],
  microtext: [
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE arggraph SYSTEM "arggraph.dtd"><arggraph id="m" topic_id="t" stance="pro"><edu id="e1"><![CDATA[A &]]></edu><edu id="e2" implicit="true">B &amp; c</edu><joint id="j"/><adu id="a1" type="pro"/><adu id="a2" type="opp"/><edge id="s1" src="e1" trg="j" type="seg"/><edge id="s2" src="j" trg="a1" type="seg"/><edge id="s3" src="e2" trg="a2" type="seg"/><edge id="c1" src="a2" trg="a1" type="reb"/><edge id="c2" src="a1" trg="c1" type="und"/><edge id="c3" src="a2" trg="c2" type="add"/></arggraph>',
  ],
  brat: [
    'T1\tMajorClaim 0 3\tA b\nT2\tClaim 4 7;8 9\tC d e\nT3\tPremise 1 2\t \nA1\tStance T2 Against\nR1\tsupports Arg1:T3 Arg2:T2\t\n#1\tNote T1\tn\nE1\tX:T1\n*\tEquiv T1 T2\n',
  ],
};
const essay = file('given.txt', 'A b C d e 🚢 f');
const times = 2000;

/** Whether the map can be written and read again; a refusal is a sentence. Whatever is thrown is thrown. */
function isSound(result: Result<{ readonly map: ArgumentMap }, string>): boolean {
  return result.ok ? parseMap(writeMap(result.value.map)).ok : /^\S.*[.:]/s.test(result.problem);
}

const importerOf = (format: string) => importers.find(({ id }) => id === format);
/** A file of the format, and the text that belongs to it where the format has such. */
const named = (format: string, text: string) => {
  const importer = importerOf(format);
  const main = file(`given.${importer?.extensions[0]}`, text);
  return importer?.companions === undefined ? [main] : [main, essay];
};

describe.each(importers.map(({ id }) => ({ format: id })))('$format', ({ format }) => {
  const texts = whole[format] ?? [];

  test('the whole files of this test are read', () => {
    expect(texts.map((text) => importFiles(named(format, text)).ok)).toContain(true);
    expect(texts.map((text) => importFiles(named(format, text)).ok)).not.toContain(false);
  });

  test(`${times} damaged files are read to a valid map or refused in a sentence`, () => {
    const unsound: string[] = [];
    for (let seed = 0; seed < times; seed += 1) {
      const text = damaged(texts[seed % texts.length] ?? '', seed);
      const [main, ...beside] = named(format, text);
      // Laying out takes most of the time, so it is done for some.
      const result =
        seed % 20 === 0 || main === undefined
          ? importFiles(named(format, text), { format: importerOf(format) })
          : importerOf(format)?.read(main.bytes, main.name, { beside });
      if (result === undefined || !isSound(result)) unsound.push(text);
    }
    expect(unsound).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['bytes that are no text', '\0\u0001\u0002'],
    ['a byte order mark alone', '\ufeff'],
    ['ten megabytes of brackets', '['.repeat(10_000_000)],
    ['ten megabytes in one line', `Discussion Title: ${'[a](https:'.repeat(1_000_000)}`],
  ])('%s is refused or read', (_, text) => {
    expect(isSound(importFiles(named(format, text), { format: importerOf(format) }))).toBe(true);
  });
});
