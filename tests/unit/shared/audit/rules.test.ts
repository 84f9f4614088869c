import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { rules } from '#shared/audit/rules';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';

describe.each(rules)('$id', ({ id, examples }) => {
  const subjectsIn = (example: string) =>
    audit(sketch(example), { today, rules: [id] }).findings.map(({ subject }) => subject);

  test.each(examples.sound)('finds nothing in %s', (example) => {
    expect(subjectsIn(example)).toEqual([]);
  });

  test.each(Object.entries(examples.flagged))('finds in %s: %j', (example, subjects) => {
    expect(subjectsIn(example)).toEqual(subjects);
  });
});
