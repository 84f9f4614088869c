/**
 * How tests went.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

export const nothing = { passed: 0, failed: 0, skipped: 0 };
export const success = { ...nothing, passed: 1 };
export const failure = { ...nothing, failed: 1 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function plus(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * The counts of a test runner, unless its exit code says that more went wrong than it counted: it broke, or it
 * found no tests.
 * @param {Tally} counted
 * @param {number} exitCode
 * @returns {Tally}
 */
export function honest(counted, exitCode) {
  const foundNone = counted.passed + counted.failed === 0;
  return counted.failed === 0 && (exitCode !== 0 || foundNone) ? plus(counted, failure) : counted;
}

/** @param {Tally} tally */
export function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
