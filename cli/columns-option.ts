import { type ColumnMapping, columnRoles } from '#shared/exchange/csv/columns';
import { failed, ok } from '#shared/result';
import { cliWords } from '#shared/words/cli';
import type { CliOption } from './option';

const sentences = cliWords.options;

/** Headings of a table by the fields that they are, as in `text=Claim,target=Bears on`. */
export function columnsOption(flags: string, description: string): CliOption<ColumnMapping | undefined> {
  return {
    flags,
    description,
    absent: undefined,
    parse: (words, name) => {
      // A heading may have commas: only one before a further field parts them.
      const pairs = words
        .flatMap((word) => word.split(/,(?=\s*\w+\s*=)/))
        .map((pair) => pair.split(/=(.*)/s));
      const columns: { [field: string]: string } = {};
      for (const [field = '', heading = ''] of pairs) {
        const role = columnRoles.find((known) => known === field.trim().toLowerCase());
        if (role === undefined) return failed(sentences.noField(name, field.trim(), columnRoles));
        if (heading.trim() === '') return failed(sentences.noHeading(name, role));
        columns[role] = heading.trim();
      }
      return ok(columns);
    },
  };
}
