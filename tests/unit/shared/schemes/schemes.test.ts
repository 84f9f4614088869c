import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeMap } from '#shared/file/decode';
import { sketch } from '#shared/model/sketch';
import { findRecord } from '#shared/model/sorted-records';
import { questionsOf } from '#shared/schemes/open-questions';
import { schemeOf, schemes } from '#shared/schemes/schemes';

/** `open: a b; doubts: c` of the step s1. */
function asked(text: string): string {
  const relation = findRecord(sketch(`E1 supports C1 as s1, ${text}`).relations, 's1');
  const { open, doubts } = questionsOf(relation ?? {});
  const ids = (questions: typeof open) => questions.map(({ id }) => id).join(' ');
  return `open: ${ids(open)}; doubts: ${ids(doubts)}`;
}

test.each(schemes)(
  '$id asks questions and says what its premises are',
  ({ questions, premises, description }) => {
    expect([questions.length >= 2, premises.length >= 1, description.endsWith('.')]).toEqual([
      true,
      true,
      true,
    ]);
  },
);

test('a question is open, answered, or a doubt that stays', () => {
  expect(asked('s1 uses sign')).toBe('open: correlation other-explanations; doubts: ');
  expect(asked('s1 uses sign, s1 answers correlation')).toBe('open: other-explanations; doubts: ');
  expect(asked('s1 uses sign, s1 doubts correlation')).toBe('open: other-explanations; doubts: correlation');
});

test('of two answers to one question the later counts', () => {
  expect(asked('s1 uses statistics, s1 doubts size, s1 answers size')).toBe(
    'open: representative population; doubts: ',
  );
});

test('a scheme that is not known here asks nothing', () => {
  expect(asked('s1 uses hearsay, s1 doubts anything')).toBe('open: ; doubts: ');
});

test('every scheme of the samples is known', () => {
  const used = readdirSync('examples')
    .filter((name) => name.endsWith('.argmap'))
    .flatMap((name) => {
      const map = decodeMap(readFileSync(`examples/${name}`));
      return map.ok ? map.value.relations.flatMap(({ scheme }) => scheme ?? []) : [];
    });
  expect(used.length > 0 && used.filter((id) => schemeOf(id) === undefined)).toEqual([]);
});
