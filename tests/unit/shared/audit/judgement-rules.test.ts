import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { RuleId } from '#shared/audit/rules';
import { sketch } from '#shared/model/sketch';

function found(rule: RuleId, text: string) {
  const { findings } = audit(sketch(text), { today: '2026-03-31', rules: [rule] });
  return findings.map(({ severity, witness, message }) => [severity, witness.join(' '), message] as const);
}

describe('overclaim', () => {
  test('says that the sources are one', () => {
    const text =
      'E1 cites S1, E1 is graded B2, E2 cites S1, E2 is graded A1, E1 supports C1, E2 supports C1, C1 has confidence high';
    expect(found('overclaim', text)).toEqual([
      [
        'error',
        'C1 S1',
        '“C1” is stated with high confidence, but its evidence of at least B2 goes back to 1 independent source instead of 2: say moderate at most, or strengthen what it rests on.',
      ],
    ]);
  });

  test('names the objection that stands further down', () => {
    const text =
      'E1 cites S1, E1 is graded B2, E2 cites S2, E2 is graded B2, E1 + E2 supports C2, E1 supports C1, C2 supports C1, E3 attacks C2 as a1, C1 has confidence high';
    expect(found('overclaim', text)[0]?.[1]).toBe('C1 a1');
  });
});

describe('number-mismatch', () => {
  test('a number in place of another is an error', () => {
    expect(found('number-mismatch', 'E1 reads "190 nations reported.", E1 quotes S1 "109 nations"')).toEqual([
      [
        'error',
        'E1 S1',
        '“190 nations reported.” says 190, and the quotes that it stands on say 109: correct it, or quote the passage that says so.',
      ],
    ]);
  });

  test('a number that is only missing in the quotes is a warning', () => {
    expect(
      found('number-mismatch', 'E1 reads "It fell by 12 %.", E1 quotes S1 "it fell"').map(
        ([severity]) => severity,
      ),
    ).toEqual(['warning']);
  });

  test('what stands near the quote in its source is taken as said', () => {
    const text =
      'S1 says "In all 190 nations took part. Few of them reported.", E1 reads "Few of 190 nations reported.", E1 quotes S1 "Few of them reported."';
    expect(found('number-mismatch', text)).toEqual([]);
  });
});

describe('missing-locator', () => {
  const cited = (source: string) => found('missing-locator', `${source}, E1 cites S1`).length;

  test.each([
    ['a text with page breaks', 'S1 says "One.\fTwo."', 1],
    ['a text without any', 'S1 says "One. Two."', 0],
    ['a long text', `S1 says "${'One two. '.repeat(400)}"`, 1],
    ['a long web page', `S1 has type webpage, S1 says "${'One two. '.repeat(400)}"`, 0],
    ['a book', 'S1 has type book', 1],
    ['something that may be anything', 'S1 has type document', 0],
  ])('%s', (_, source, findings) => {
    expect(cited(source)).toBe(findings);
  });
});

test('weak-base tells where the chains break off', () => {
  const text =
    'E1 cites S1, E1 is graded D2, E2 cites S2, E2 is graded A1, E1 + E2 supports C1, C1 supports R1';
  expect(found('weak-base', text).map(([, witness]) => witness)).toEqual(['E1']);
});
