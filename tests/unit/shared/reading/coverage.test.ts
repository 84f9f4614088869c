import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '#shared/model/in-steps';
import { sketch } from '#shared/model/sketch';
import { coverageInSteps, coverageOf } from '#shared/reading/coverage';
import { briefMap } from '../../../support/brief-map';
import { brokenText } from '../../../support/broken-text';

const text = 'The ferry is late. The quays are old and nobody pays for them. Who pays for it? It will stop.';

const left = (passages: Readonly<Record<string, string>>) =>
  coverageOf(briefMap(text, passages)).briefs[0]?.uncovered.map((sentence) => sentence.text);

test('a map without a brief has no coverage, and says of no node that it is not said', () => {
  expect(coverageOf(sketch('E1 cites S1, E1 supports C1'))).toEqual({
    briefs: [],
    withoutText: [],
    unsaid: [],
  });
});

test('a brief without its text is told', () => {
  const map = sketch('E1 cites S1');
  const sources = map.sources.map((source) => ({ ...source, role: 'brief' }) as const);
  expect(coverageOf({ ...map, sources })).toEqual({ briefs: [], withoutText: ['S1'], unsaid: [] });
});

test('each sentence that claims something is to be quoted; questions are not', () => {
  expect(left({})).toEqual([
    'The ferry is late.',
    'The quays are old and nobody pays for them.',
    'It will stop.',
  ]);
  expect(left({ C1: 'The ferry is late.', C2: 'It will stop' })).toEqual([
    'The quays are old and nobody pays for them.',
  ]);
});

test('half of a sentence is enough, less is not', () => {
  expect(left({ C1: 'The quays are old and nobody' })).not.toContain(
    'The quays are old and nobody pays for them.',
  );
  expect(left({ C1: 'The quays are old' })).toContain('The quays are old and nobody pays for them.');
});

test('two passages add up, and do not count twice where they overlap', () => {
  const sentence = 'The quays are old and nobody pays for them.';
  expect(left({ C1: 'The quays are', C2: 'pays for them.' })).not.toContain(sentence);
  expect(left({ C1: 'The quays are', C2: 'quays are' })).toContain(sentence);
});

test('a passage that runs over several sentences covers them all', () => {
  expect(left({ C1: text })).toEqual([]);
});

test('a quotation that the brief lacks covers nothing', () => {
  expect(left({ C1: 'The ferry is never late.' })).toHaveLength(3);
});

test('the percentage is rounded down, so that 100 means all', () => {
  const long = Array.from({ length: 201 }, (_, index) => `Boat number ${index} is late.`).join(' ');
  const most = long.slice(0, long.indexOf('Boat number 200'));
  expect(coverageOf(briefMap(long, { C1: most })).briefs[0]).toMatchObject({
    covered: 200,
    assertive: 201,
    percent: 99,
  });
  expect(coverageOf(briefMap(long, { C1: long })).briefs[0]?.percent).toBe(100);
});

test('a brief that claims nothing is covered', () => {
  expect(coverageOf(briefMap('Who pays?')).briefs[0]).toMatchObject({ assertive: 0, percent: 100 });
});

test('nodes without a passage of the brief are not said by it, but evidence from elsewhere need not be', () => {
  const map = briefMap(
    text,
    { C1: 'The ferry is late.' },
    'E1 cites S2, E2 supports C2, E3 cites S1, C1 supports R1',
  );
  expect(coverageOf(map).unsaid).toEqual(['C2', 'E2', 'E3', 'R1']);
});

test('sentences of a broken page are covered by what stands in it', () => {
  const quoted = brokenText.slice(0, brokenText.indexOf('Boats and Quays.'));
  const brief = coverageOf(briefMap(brokenText, { C1: quoted })).briefs[0];
  expect(brief?.covered).toBe(7);
  expect(brief?.uncovered[0]?.text).toMatch(/^The town owns/);
});

test('whatever is quoted, more quotations never cover less', () => {
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([one, other]) => text.slice(Math.min(one, other), Math.max(one, other)));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (all) => {
      const some = Object.fromEntries(all.slice(1).map((exact, index) => [`C${index}`, exact]));
      const more = Object.fromEntries(all.map((exact, index) => [`C${index - 1}`.replace('-1', '9'), exact]));
      expect(left(more)?.length).toBeLessThanOrEqual(left(some)?.length ?? 0);
    }),
  );
});

test('coverage in steps is coverage at once, and remembered', () => {
  const map = briefMap(brokenText, { C1: 'The town owns' });
  const inSteps = atOnce(coverageInSteps(map));
  expect(coverageOf(map)).toBe(inSteps);
  expect(coverageOf({ ...map })).toEqual(inSteps);
});
