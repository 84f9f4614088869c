import { expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { sketch } from '#shared/model/sketch';

const found = (text: string) =>
  audit(sketch(text), { today: '2026-03-31', rules: ['open-critical-question'] }).findings.map(
    ({ severity, subject }) => `${severity} ${subject}`,
  );
/** So many signs of one claim, none of which is needed; and the step to a recommendation, which is. */
const signs = (count: number) =>
  [
    ...Array.from({ length: count }, (_, n) => `E${n} supports C1 as s${n}, s${n} uses sign`),
    'C1 supports R1 as t1, t1 uses practical-reasoning, E0 supports R2 as t2',
  ].join(', ');

test('a few open steps are told one by one', () => {
  expect(found(signs(3))).toEqual(['info s0', 'info s1', 'info s2', 'warning t1']);
});

test('many are told once for each recommendation above them, but for the one it hangs on', () => {
  expect(found(signs(11))).toEqual(['info R1', 'warning t1']);
});

test('once one question has an answer, many are told one by one: somebody is at work on them', () => {
  expect(found(`${signs(11)}, s0 answers correlation`)).toHaveLength(12);
});
