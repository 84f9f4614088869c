/**
 * What failed, in words: a long run is read from its end, and there nothing else says which of thousands it was.
 *
 * @typedef {object} VitestFile
 * @property {string} name
 * @property {string} [message] Why the file broke outside its tests.
 * @property {readonly { status: string, fullName: string, failureMessages: readonly string[] }[]} assertionResults
 *
 * @typedef {{ testResults: readonly VitestFile[] }} VitestReport
 *
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly PlaywrightSpec[]} [specs]
 *
 * @typedef {object} PlaywrightSpec
 * @property {string} title
 * @property {string} file
 * @property {readonly { status: string, results: readonly { error?: { message?: string } }[] }[]} tests
 */

/** A failure of fast-check names its seed and the smallest counterexample in its first lines. */
const linesToldOfEach = 12;

/**
 * @param {VitestReport} report
 * @returns {string[]}
 */
export function failuresOfVitest({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (failed.length === 0) return message ? [told(name, message)] : [];
    return failed.map(({ fullName, failureMessages }) =>
      told(`${name} › ${fullName}`, failureMessages.join('\n')),
    );
  });
}

/**
 * @param {{ suites: readonly PlaywrightSuite[], errors: readonly { message?: string }[] }} report
 * @returns {string[]}
 */
export function failuresOfPlaywright({ suites, errors }) {
  return [
    ...errors.map(({ message = '' }) => told('outside the tests', message)),
    ...suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => {
          const message = results.find(({ error }) => error)?.error?.message ?? '';
          return told(`${file} › ${title}`, message);
        }),
    ),
  ];
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
function specsOf({ suites = [], specs = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * @param {string} name
 * @param {string} message
 */
function told(name, message) {
  const lines = message.split('\n').slice(0, linesToldOfEach);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}
