import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { RuleId } from '#shared/audit/rules';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';

/** What one rule finds: severity, witness and message. */
function found(rule: RuleId, text: string) {
  const { findings } = audit(sketch(text), { today, rules: [rule] });
  return findings.map(({ severity, witness, message }) => ({
    severity,
    witness: witness.join(' '),
    message,
  }));
}

describe('withdrawn', () => {
  test('names every recommendation that would stand otherwise, and no other', () => {
    expect(
      found('withdrawn', 'E1 cites S1, E1 supports R1, E2 cites S2, E2 supports R2, S1 is retracted'),
    ).toEqual([
      {
        severity: 'blocker',
        witness: 'S1 R1',
        message:
          '“S1” was retracted: take it out of the argument. A recommendation stands otherwise without it: “R1”.',
      },
    ]);
  });

  test('an objection that has lost its source changes a recommendation too', () => {
    expect(found('withdrawn', 'E1 supports R1, E2 attacks R1, E2 cites S1, S1 is withdrawn')).toMatchObject([
      { witness: 'S1 R1' },
    ]);
  });

  test('what has another source as well changes nothing', () => {
    expect(found('withdrawn', 'E1 cites S1, E1 cites S2, E1 supports R1, S1 is retracted')).toMatchObject([
      { witness: 'S1' },
    ]);
  });

  test('what was replaced need not be wrong', () => {
    expect(found('withdrawn', 'E1 cites S1, E1 supports R1, S1 is superseded')).toMatchObject([
      { severity: 'warning', witness: 'S1' },
    ]);
  });
});

describe('stale', () => {
  test('a source is old on the day after its last one', () => {
    const limit = (issued: string) => found('stale', `E1 cites S1, S1 was issued ${issued}`).length;
    expect([limit('2021-03-30'), limit('2021-03-31')]).toEqual([1, 0]);
  });

  test('a map may set the years', () => {
    const map = {
      ...sketch('E1 cites S1, S1 was issued 2022'),
      audit: { rules: { stale: { numbers: { years: 3 } } } },
    };
    expect(audit(map, { today, rules: ['stale'] }).findings[0]?.message).toBe(
      '“S1” is of 2022, more than 3 years before 2026-03-31: look for something newer, or say why it still holds.',
    );
  });

  test('one statement about the present is enough', () => {
    expect(
      found('stale', 'E1 cites S1, E2 cites S1, E1 reads "So it was in 2001.", S1 was issued 2001'),
    ).toMatchObject([{ witness: 'S1 E2' }]);
  });
});

test('what came out after the brief is told with the statement that rests on it', () => {
  expect(
    found('anachronism', 'S2 is brief, S2 was issued 2012, E1 cites S1, E1 cites S2, S1 was issued 2014'),
  ).toEqual([
    {
      severity: 'error',
      witness: 'S1 E1',
      message:
        '“E1” rests on “S1” of 2014, which came out after the brief (2012): correct the date, or the citation.',
    },
  ]);
});

describe('a review that has begun', () => {
  test('is counted beneath the nearest recommendation, each link once', () => {
    const text =
      'E1 cites S1, E1 supports C1, C1 supports R1, C1 supports C2, C2 supports R2, E2 cites S1, E2 supports R2, E2 was checked';
    expect(found('unreferenced', text)).toMatchObject([
      { witness: 'R1 E1', message: expect.stringContaining('1 of 1 link beneath “R1” has no sign-off') },
    ]);
  });

  test('counts steps once one of them was signed off', () => {
    const steps = 'E1 cites S1, E1 supports C1 as s1, C1 supports R1 as s2, E1 was checked, s1 was checked';
    expect(found('unreferenced', steps)).toMatchObject([{ witness: 'R1 s2' }]);
  });
});

test('a void waiver says who waived what', () => {
  expect(
    found('expired-waiver', 'C1, C1 waives unsupported-claim because "Common ground." before a change'),
  ).toMatchObject([
    {
      message:
        'A. Reader waived “Unsupported claim” for “C1”, which has changed since: look at it again, and waive it anew or withdraw the waiver.',
    },
  ]);
});
