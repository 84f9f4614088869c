import { isIsoDate } from '#shared/model/iso-date';
import { failed, ok } from '#shared/result';
import { cliWords } from '#shared/words/cli';
import type { CliOption } from './option';

/** The day that ages are counted to; undefined where it is that of the clock. */
export function todayOption(description: string): CliOption<string | undefined> {
  return {
    flags: '--today <date>',
    description,
    absent: undefined,
    parse: (given, option) => {
      const day = given.at(-1) ?? '';
      if (/^\d{4}-\d\d-\d\d$/.test(day) && isIsoDate(day)) return ok(day);
      return failed(cliWords.options.wrongDay(option, day));
    },
  };
}
