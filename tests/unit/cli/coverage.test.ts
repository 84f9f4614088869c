import { expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';
import { briefMap } from '../../support/brief-map';
import { warrant } from '../../support/memory-io';

const text = 'The ferry is late.1 Nobody pays for it.\fWho would?\n\nNotes\n\n1. Nora Lind.\n\n2. Nobody.';
const half = briefMap(text, { C1: 'The ferry is late.' }, 'C1 supports R1');
const files = {
  'half.argmap': writeMap(half),
  'whole.argmap': writeMap(briefMap(text, { C1: 'The ferry is late.', C2: 'Nobody pays for it.' })),
  'none.argmap': writeMap(sketch('E1 cites S1')),
  'bare.argmap': writeMap({ ...half, sources: half.sources.map(({ text: _, ...source }) => source) }),
};

test('what is left out is listed by its place, and the exit code says so', async () => {
  expect(await warrant('coverage half.argmap', { files })).toMatchObject({
    code: 1,
    err: '',
    out: [
      'S1: 1 of 2 sentences carried by a node, 50 %',
      '',
      'Sentences that no node carries',
      '  p. 1  20–39  Nobody pays for it.',
      '',
      'Notes without a mark',
      '  2  74–84  Nobody.',
      '',
      'Nodes that the brief never says',
      '  R1  “R1”',
      '',
    ].join('\n'),
  });
});

test('a brief that is carried whole is fine', async () => {
  expect(await warrant('coverage whole.argmap', { files })).toMatchObject({ code: 0 });
});

test.each([
  [0, 0],
  [50, 0],
  [50.5, 1],
  [100, 1],
])('half of a brief, with --fail-under %d: exit %d', async (percent, code) => {
  expect(await warrant(`coverage half.argmap --fail-under ${percent}`, { files })).toMatchObject({ code });
});

test('one JSON document says the same', async () => {
  const { out } = await warrant('coverage half.argmap --json', { files });
  expect(JSON.parse(out)).toEqual({
    briefs: [
      {
        source: 'S1',
        percent: 50,
        assertive: 2,
        covered: 1,
        uncovered: [{ start: 20, end: 39, page: 1, text: 'Nobody pays for it.' }],
        footnotes: {
          marksWithoutNote: [],
          notesWithoutMark: [{ mark: '2', start: 74, end: 84, text: 'Nobody.' }],
          duplicates: [],
        },
      },
    ],
    withoutText: [],
    unsaid: ['R1'],
  });
});

test('a map without a brief, or without its text, is told what is missing', async () => {
  expect(await warrant('coverage none.argmap', { files })).toMatchObject({
    code: 2,
    err: 'none.argmap has no brief: give the role “brief” to the source that is mapped (its file has "role": "brief").\n',
  });
  expect(await warrant('coverage bare.argmap', { files })).toMatchObject({
    code: 2,
    err: 'bare.argmap has no text of its brief (S1): store the text with the source, so that its sentences can be counted.\n',
  });
});

test('a percentage that is none is refused', async () => {
  expect(await warrant('coverage half.argmap --fail-under most', { files })).toMatchObject({
    code: 2,
    out: '',
  });
});
