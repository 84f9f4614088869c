import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A reporter for Vitest: what broke in no test, such as a promise that nobody waited for. It makes a run fail, and the
 * report of all tests does not hold it.
 */
export default class Unhandled {
  /**
   * @param {unknown} _modules
   * @param {readonly { message: string, stack?: string }[]} errors
   */
  onTestRunEnd(_modules, errors) {
    const file = process.env.WARRANT_UNHANDLED;
    if (!file) return;
    // Other reporters make the folder too, but not before this one is asked.
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(errors.map(({ message, stack }) => stack ?? message)));
  }
}
