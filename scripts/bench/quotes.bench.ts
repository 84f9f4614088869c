import { inOwnProcess } from './in-own-process';
import type { QuotesCosts } from './quotes-costs';

async function run() {
  const { scans, exact, found, lost, longestStep, again } = await inOwnProcess<QuotesCosts>('quotes-costs');
  return [
    { measure: 'quotes found of 1 000', value: found, unit: '' },
    { measure: '1 000 quotes in 10 MB: one indexOf each', value: scans, unit: 'ms' },
    bounded('1 000 quotes in 10 MB: check, against one indexOf each', exact / scans, '×', 10),
    bounded('the same after another edit', again, 'ms', 10),
    bounded('a lost quote of 150 characters in 1 MB', lost, 'ms', 200),
    bounded('longest step in 10 MB', longestStep, 'ms', 100),
  ];
}

function bounded(measure: string, value: number, unit: string, bar: number) {
  return { measure, value, unit, bar, ok: value <= bar };
}

export const bench = {
  id: 'quotes',
  title: 'Looking for the quotes of a map in the texts of its sources',
  run,
};
