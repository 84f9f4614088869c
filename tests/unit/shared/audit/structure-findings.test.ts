import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { type RuleId, ruleGroups } from '#shared/audit/rules';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';

function found(rule: RuleId, text: string) {
  const { findings } = audit(sketch(text), { today, rules: [rule] });
  return findings.map(({ severity, witness, message }) => ({
    severity,
    witness: witness.join(' '),
    message,
  }));
}

const message = (rule: RuleId, text: string) => found(rule, text)[0]?.message;
const witness = (rule: RuleId, text: string) => found(rule, text)[0]?.witness;

describe('rec-partial-chain', () => {
  const text = 'E1 cites S1, E1 supports R1 as s1, E2 supports C1 as s2, C1 supports R1 as s3';

  test('says how many lines of support are complete, and where the nearest gap is', () => {
    expect(message('rec-partial-chain', text)).toBe(
      '“R1” has a chain down to sources, but not all of them are complete (of its 2 lines of support, 1 is): “C1” has none. Put sourced evidence there, or take it out.',
    );
  });

  test('has the way from the gap as witness', () => {
    expect(witness('rec-partial-chain', text)).toBe('C1 s3 R1');
  });

  test('follows a line through what is complete', () => {
    const deep = 'E1 cites S1, E1 supports C1, C1 supports R1 as s1, E2 supports C1 as s2';
    expect(witness('rec-partial-chain', deep)).toBe('E2 s2 C1 s1 R1');
  });
});

describe('assumption-load', () => {
  test('lists the assumptions of the shortest chain', () => {
    const text =
      'C1 is assumed, C2 is assumed, C3 is assumed, C1 supports C4, C4 + C2 supports R1, C3 supports R1';
    expect(witness('assumption-load', text)).toBe('C3');
  });

  test('lists all that linked premises need', () => {
    expect(witness('assumption-load', 'C1 is assumed, C2 is assumed, C1 + C2 supports R1')).toBe('C1 C2');
  });

  test('says what to do', () => {
    expect(message('assumption-load', 'C1 is assumed, C1 supports R1')).toBe(
      '“R1” hangs on what is only assumed: “C1”. Find evidence for it, or say in the brief that it is assumed.',
    );
  });
});

describe('naked-inference', () => {
  const text = 'E1 supports C1 as s1, E2 supports C1 as s2, C1 supports R1 as s3, s3 uses sign';

  test('is a note where another step would do', () => {
    expect(found('naked-inference', text).map(({ severity }) => severity)).toEqual(['info', 'info']);
  });

  test('is a warning where a recommendation stands only by the step, and says so', () => {
    expect(found('naked-inference', `${text}, E3 attacks s2 as a1, a1 uses sign`)).toMatchObject([
      {
        severity: 'warning',
        message:
          'The step from “E1” to “C1” has neither a scheme nor a warrant, and a recommendation stands only by it: say why it holds.',
      },
      { severity: 'info' },
    ]);
  });
});

describe('open-critical-question', () => {
  test('is a warning of a step that two lines need where they meet again', () => {
    const text =
      'E1 supports C1 as s1, s1 uses sign, C1 supports C2, C1 supports C3, C2 supports R1, C3 supports R1';
    expect(found('open-critical-question', text)).toMatchObject([{ severity: 'warning' }]);
  });
});

describe('fact-to-ought-gap', () => {
  test('names the parts of a finding that are missing', () => {
    const text = 'C1 + C2 supports R1, C1 is tagged goal, C2 is tagged condition';
    expect(message('fact-to-ought-gap', text)).toBe(
      'The finding behind “R1” lacks its cause and its effect: add and tag what is missing.',
    );
  });

  test('does not take the goal of one support for that of none', () => {
    expect(found('fact-to-ought-gap', 'E1 supports R1, C1 supports R1, C1 is tagged Goal')).toEqual([]);
  });
});

describe('single-source', () => {
  test('is an error of a recommendation, with the way through the sources as witness', () => {
    expect(found('single-source', 'E1 cites S2, S2 derives from S1, E1 supports R1')).toEqual([
      {
        severity: 'error',
        witness: 'S1 S2 R1',
        message:
          '“R1” rests on “S1” alone: find evidence of another origin, or say in the brief that there is none.',
      },
    ]);
  });

  test('counts sources that derive from each other as one', () => {
    const text =
      'E1 cites S1, E2 cites S2, S1 derives from S2, S2 derives from S1, E1 supports R1, E2 supports R1';
    expect(found('single-source', text)).toHaveLength(1);
  });
});

describe('false-corroboration', () => {
  const echo =
    'E1 cites S2, E2 cites S3, S2 derives from S1, S3 derives from S1, E1 supports C1, E2 supports C1';

  test('names how many supports there seem to be, how many there are, and the root', () => {
    expect(found('false-corroboration', echo)).toEqual([
      {
        severity: 'error',
        witness: 'r1 r2 S2 S3 S1',
        message:
          '“C1” looks supported 2 times over, but only 1 line of support is independent: “S2” and “S3” go back to “S1”. Count them as one, or find evidence of another origin.',
      },
    ]);
  });

  test('is a warning where two independent supports are left', () => {
    expect(found('false-corroboration', `${echo}, E3 cites S4, E3 supports C1`)).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('joins supports that share a root only by way of a third', () => {
    const text =
      'E1 cites S1, E2 cites S2, E3 cites S3, S3 derives from S1, S3 derives from S2, E1 supports C1, E2 supports C1, E3 supports C1';
    expect(found('false-corroboration', text)).toMatchObject([{ severity: 'error' }]);
  });
});

describe('circular-reporting', () => {
  test('has one shortest cycle as witness', () => {
    const text =
      'S1 derives from S2, S2 derives from S3, S3 derives from S1, S3 derives from S2, E1 cites S1';
    expect(found('circular-reporting', text)).toMatchObject([{ severity: 'blocker', witness: 'S2 S3' }]);
  });

  test('is a warning where nobody cites any of it', () => {
    expect(found('circular-reporting', 'S1 derives from S2, S2 derives from S1')).toMatchObject([
      { severity: 'warning' },
    ]);
  });
});

describe('self-rebuttal-cycle', () => {
  test('begins its witness with a statement', () => {
    expect(found('self-rebuttal-cycle', 'E1 supports C1, C1 attacks C1 as a1, C1 supports R1')).toEqual([
      {
        severity: 'info',
        witness: 'C1 a1',
        message:
          '“C1” speaks against itself, so that it can be neither accepted nor rejected: take one step out of the circle, or answer one from outside.',
      },
    ]);
  });
});

test('a step that ends on a step that ends on a step is told so far and no further', () => {
  const text =
    'E0 supports R1 as a0, E1 attacks a0 as a1, E2 attacks a1 as a2, E3 attacks a2 as a3, E4 attacks a3 as a4, E5 attacks a4 as a5';
  expect(found('unanswered-objection', text).at(-1)?.message).toBe(
    'Nothing answers the objection from “E5” to the step from “E4” to the step from “E3” to the step from “E2”: answer it, or change what it hits.',
  );
});

describe('maps as they should not be', () => {
  const { structure, independence, objections } = ruleGroups;
  const rules = [...structure, ...independence, ...objections].map(({ id }) => id);
  const findings = (text: string) => audit(sketch(text), { today, rules }).findings.length;
  const many = (count: number, line: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n');

  test('a chain of five thousand', () => {
    expect(
      findings(
        `E0 cites S0\nE0 supports C0\n${many(5000, (at) => `C${at} supports C${at + 1}`)}\nC5000 supports R1`,
      ),
    ).toBeGreaterThan(0);
  });

  test('five thousand undercuts, each of the one before', () => {
    expect(
      findings(`E0 supports R1 as a0\n${many(5000, (at) => `E1 attacks a${at} as a${at + 1}`)}`),
    ).toBeGreaterThan(0);
  });

  test('ten thousand supports of one claim, with as many sources', () => {
    expect(
      findings(`C1 supports R1\n${many(10_000, (at) => `E${at} cites S${at}\nE${at} supports C1`)}`),
    ).toBeGreaterThan(0);
  });

  test('a ring of a thousand attacks', () => {
    expect(
      findings(
        `C1 supports R1\n${many(1001, (at) => `C${at} attacks C${(at + 1) % 1001}\nE1 supports C${at}`)}`,
      ),
    ).toBeGreaterThan(0);
  });

  test('ten thousand statements of the same words', () => {
    expect(findings(`R1\n${many(10_000, (at) => `C${at} reads "Trade fell."`)}`)).toBeGreaterThan(9_000);
  });
});
