import { catalogue } from './catalogue';
import { count, list } from './numbers';

/** What stands on pages beside the picture. */
export const pageWords = catalogue({
  /** A picture on one sheet needs none; on a row of sheets each has a number; else it has a place as well. */
  sheet: (number: number, of: number) => `Sheet ${count(number)} of ${count(of)}`,
  sheetAt: (number: number, of: number, row: number, column: number) =>
    `Sheet ${count(number)} of ${count(of)} · row ${count(row)}, column ${count(column)}`,
  by: (authors: readonly string[]) => list(authors),
});
