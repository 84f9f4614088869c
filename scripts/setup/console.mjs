import { pathToFileURL } from 'node:url';

/**
 * What a person should know while a script works; results go to standard output, this does not.
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * Ends the process with what a person can do about it.
 * @param {unknown} error
 * @returns {never}
 */
export function stop(error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

/**
 * Whether a module is what `node` was asked to run, and not imported.
 * @param {string} url The module's `import.meta.url`.
 */
export function isMain(url) {
  return process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === url;
}
