import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { speakInEachTest } from '../../../support/in-language';

speakInEachTest('pseudo');

const map = sketch(
  'C1 supports R1 as a1, E1 + E2 supports C1, E3 attacks a1, C2 attacks R1, E1 cites S1, C1 supports C2',
);

async function outlines() {
  const { writeOutline } = await import('#shared/exchange/plain-outline/write-outline');
  const { readOutline } = await import('#shared/exchange/plain-outline/read-outline');
  return { writeOutline, readOutline };
}

test('an outline that was written in another language reads back', async () => {
  const { writeOutline, readOutline } = await outlines();
  const text = writeOutline(map);
  const back = readOutline(text);
  expect(text).not.toContain('Support');
  expect([back.nodes.length, back.relations.length, back.sources.length]).toEqual([6, 5, 1]);
  expect(back.nodes.map(({ text: words, kind }) => `${words} ${kind}`).toSorted()).toEqual([
    'C1 claim',
    'C2 claim',
    'E1 evidence',
    'E2 evidence',
    'E3 evidence',
    'R1 recommendation',
  ]);
});

test('English is read in every language', async () => {
  const { readOutline } = await outlines();
  const { nodes, relations } = readOutline('Claim: A\n  - Objection (evidence): B');
  expect([nodes.map(({ kind }) => kind), relations.map(({ kind }) => kind)]).toEqual([
    ['claim', 'evidence'],
    ['attack'],
  ]);
});
