import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { RuleId } from '#shared/audit/rules';
import { sketch } from '#shared/model/sketch';

/** What one rule finds: severity, witness and message. */
function found(rule: RuleId, text: string) {
  const { findings } = audit(sketch(text), { today: '2026-03-31', rules: [rule] });
  return findings.map(({ severity, witness, message }) => ({
    severity,
    witness: witness.join(' '),
    message,
  }));
}

describe('rec-no-chain', () => {
  const gaps = (text: string) => found('rec-no-chain', text).map(({ witness }) => witness);

  test('a chain breaks off where nothing beneath is incomplete', () => {
    expect(gaps('E1 cites S1, E1 + C3 supports C2, C2 supports C1, C1 supports R1')).toEqual(['C3']);
  });

  test('each chain breaks off in its own place', () => {
    expect(gaps('E2 supports C2, C3 supports C1, C1 + C2 supports R1')).toEqual(['C3 E2']);
  });

  test('a chain that runs in a circle breaks off in the circle', () => {
    expect(gaps('C2 supports C3, C3 supports C2, C2 supports C1, C1 supports R1')).toEqual(['C2 C3']);
  });

  test('a circle that leads on to a gap is not the gap', () => {
    expect(gaps('C2 supports C3, C3 supports C2, C4 supports C3, C2 supports R1')).toEqual(['C4']);
  });

  test('it says where to work', () => {
    expect(found('rec-no-chain', 'C1 supports R1')[0]?.message).toBe(
      '“R1” has no complete chain down to a source; it breaks off at “C1”: put sourced evidence there, or mark it as assumed.',
    );
  });
});

describe('circular-support', () => {
  test('a circle that holds up a recommendation is a blocker', () => {
    expect(found('circular-support', 'C1 supports C2, C2 supports C1, C2 supports R1')).toEqual([
      {
        severity: 'blocker',
        witness: 'C1 r1 C2 r2',
        message:
          '“C1” rests on itself by way of “C2”, and “R1” hangs on it: support one of them from outside the circle.',
      },
    ]);
  });

  test('a circle that holds up nothing is an error', () => {
    expect(found('circular-support', 'C1 supports C1')).toEqual([
      {
        severity: 'error',
        witness: 'C1 r1',
        message:
          '“C1” is given as a reason for itself, and nothing else holds it up: support it from outside the circle.',
      },
    ]);
  });

  test('a circle that a chain from a source holds up is a warning', () => {
    expect(
      found(
        'circular-support',
        'C1 supports C2, C2 supports C1, C2 supports R1, E1 supports C2, E1 cites S1',
      ),
    ).toMatchObject([{ severity: 'warning' }]);
  });

  test('a chain that needs the circle itself does not hold it up', () => {
    expect(found('circular-support', 'C1 + E1 supports C2, C2 supports C1, E1 cites S1')).toMatchObject([
      { severity: 'error' },
    ]);
  });

  test('the witness is the shortest of the cycles', () => {
    expect(
      found('circular-support', 'C1 supports C2, C2 supports C3, C3 supports C1, C3 supports C2'),
    ).toMatchObject([{ witness: 'C2 r2 C3 r4' }]);
  });
});

describe('unanswered-objection', () => {
  test('the witness leads from the objection to the recommendation', () => {
    expect(
      found('unanswered-objection', 'E1 supports C1 as s1, C1 supports R1 as s2, E2 attacks s1 as a1'),
    ).toEqual([
      {
        severity: 'error',
        witness: 'E2 a1 s1 C1 s2 R1',
        message:
          'Nothing answers the objection from “E2” to the step from “E1” to “C1”: answer it, or change what it hits.',
      },
    ]);
  });

  test('an objection that is neither beaten nor standing is a warning', () => {
    expect(
      found('unanswered-objection', 'E1 supports R1, E2 attacks R1, E3 attacks E2, E2 attacks E3'),
    ).toMatchObject([{ severity: 'warning' }, { severity: 'warning' }]);
  });

  test('an answer to an objection is not an objection', () => {
    expect(found('unanswered-objection', 'E1 supports R1, E2 attacks R1, E3 attacks E2')).toEqual([]);
  });
});

test('steps that end on one another in a circle can be named', () => {
  expect(
    found('unanswered-objection', 'E1 attacks a2 as a1, E2 attacks a1 as a2, E1 attacks R1'),
  ).toHaveLength(1);
  expect(
    found('waiver-without-reason', 'E1 attacks a2 as a1, E2 attacks a1 as a2, a1 waives stale')[0]?.message,
  ).toMatch(/the step from “E1” to the step from “E2” to the step from “E1” without/);
});
