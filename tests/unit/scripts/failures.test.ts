import { expect, test } from 'vitest';
import { failuresOfPlaywright, failuresOfVitest } from '../../../scripts/test/failures.mjs';

test('of unit tests those that failed are named, with the beginning of why', () => {
  const report = {
    testResults: [
      {
        name: 'merge.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'merges', failureMessages: [] },
          { status: 'failed', fullName: 'ends', failureMessages: ['seed: 7\n[3,2]\n'.padEnd(400, 'at\n')] },
        ],
      },
    ],
  };
  const [told = '', ...others] = failuresOfVitest(report);
  expect(others).toEqual([]);
  expect(told.split('\n').slice(0, 3)).toEqual(['merge.test.ts › ends', '    seed: 7', '    [3,2]']);
  expect(told.split('\n')).toHaveLength(13);
});

test('a file that broke outside its tests is named', () => {
  const report = { testResults: [{ name: 'a.test.ts', message: 'no such module', assertionResults: [] }] };
  expect(failuresOfVitest(report)).toEqual(['a.test.ts\n    no such module']);
});

test('of tests in the window those that failed are named, also those that passed in the end', () => {
  const spec = (title: string, status: string) => ({
    ...{ title, file: 'a.spec.ts' },
    tests: [{ status, results: [{ error: { message: `${title}: no button` } }, {}] }],
  });
  const report = {
    suites: [
      {
        specs: [spec('opens', 'expected')],
        suites: [{ specs: [spec('saves', 'unexpected'), spec('prints', 'flaky')] }],
      },
    ],
    errors: [{ message: 'no display' }],
  };
  expect(failuresOfPlaywright(report)).toEqual([
    'outside the tests\n    no display',
    'a.spec.ts › saves\n    saves: no button',
    'a.spec.ts › prints\n    prints: no button',
  ]);
});
