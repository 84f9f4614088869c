import { describe, expect, test } from 'vitest';
import { tallyOfPlaywright, tallyOfVitest } from '../../../scripts/test/reports.mjs';
import { honest, lineOf } from '../../../scripts/test/tally.mjs';

describe('what is counted', () => {
  test('a file that breaks outside its tests is a failure', () => {
    const report = {
      ...{ numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0 },
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    };
    expect(tallyOfVitest(report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  test('a file with a failed test is not counted on top of it', () => {
    const report = {
      ...{ numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 },
      testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
    };
    expect(tallyOfVitest(report).failed).toBe(1);
  });

  test('a test that passes only when it is tried again has not passed', () => {
    const report = { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 0 }, errors: [] };
    expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });
});

describe('a runner', () => {
  const good = { passed: 2, failed: 0, skipped: 0 };

  test('that breaks without a failed test has failed', () => {
    expect(honest(good, 1)).toEqual({ ...good, failed: 1 });
  });

  test('that finds no tests has failed', () => {
    expect(honest({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  });

  test('that counts its failures is believed', () => {
    expect(honest({ ...good, failed: 3 }, 1).failed).toBe(3);
  });
});

test('the closing line names skipped tests only where there are some', () => {
  expect([
    lineOf({ passed: 2, failed: 1, skipped: 0 }),
    lineOf({ passed: 2, failed: 0, skipped: 3 }),
  ]).toEqual(['2 passed, 1 failed', '2 passed, 0 failed, 3 skipped']);
});
