import { expect, test } from 'vitest';
import type { Finding } from '#shared/audit/rule';
import { sketch } from '#shared/model/sketch';
import { stepFinding } from '../../../../renderer/session/findings';
import { openFindings, termsOf } from '../../../../renderer/store/derived';
import { testWorkspace } from '../../../support/test-workspace';

const twiceLost = sketch(
  'S1 says "Ships called.", S2 says "Boats called.", E1 quotes S1 "Trade fell.", E1 quotes S1 "Rents rose.", E1 quotes S2 "Trade fell."',
);

/** What is gone to by as many steps as there are findings, and one more. */
function walked(step: 1 | -1): readonly (string | null)[] {
  const workspace = testWorkspace({ map: twiceLost });
  const findings = openFindings(twiceLost, termsOf(workspace));
  return [...findings, undefined].map(() => {
    stepFinding(workspace, step);
    return workspace.document.getState().finding;
  });
}

const keysOf = (findings: readonly Finding[]) =>
  findings.map(({ rule, subject, witness }) => [rule, subject, ...witness].join(' '));

test.each([1, -1] as const)('by steps of %s every finding is come to, and then the first again', (step) => {
  const findings = openFindings(twiceLost, termsOf(testWorkspace({ map: twiceLost })));
  const keys = new Set(keysOf(findings));
  // Two quotations of one source share their place: that they are lost is one stop.
  expect(keys.size).toBe(findings.length - 1);
  const way = walked(step);
  expect(new Set(way)).toEqual(keys);
  expect(way[keys.size]).toBe(way[0]);
});
