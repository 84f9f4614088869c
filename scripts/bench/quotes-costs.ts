import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { Quote } from '#shared/model/citation';
import { findAnchor } from '#shared/quotes/find-anchor';
import { checkQuotes, checkQuotesInSteps } from '#shared/quotes/quote-checks';
import { storedText } from '#shared/quotes/stored-text';
import { randomFrom } from '../../tests/support/random';
import { median, timeOf } from './times';

export interface QuotesCosts {
  /** Milliseconds: one indexOf for each of 1 000 quotes in 10 MB, and the check of all of them, reading of the text included. */
  readonly scans: number;
  readonly exact: number;
  readonly found: number;
  /** One quote of 150 characters that 1 MB has nothing like. */
  readonly lost: number;
  /** The longest step of reading 10 MB and looking for 20 quotes, of which half are lost. */
  readonly longestStep: number;
  /** After an edit of something else, all 1 000 again. */
  readonly again: number;
}

const random = randomFrom(7);
const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T; // Never empty.
const syllables = [
  'har',
  'bour',
  'quay',
  'trade',
  'ship',
  'men',
  'ter',
  'pol',
  'icy',
  'the',
  'ing',
  'un',
  'der',
  'so',
];
const words = Array.from(
  { length: 4000 },
  () => `${pick(syllables)}${pick(syllables)}${random() < 0.4 ? pick(syllables) : ''}`,
);

/** Lines of about 80 characters with stops, curly quotes, numbers, and words broken at line ends. */
function textOf(length: number): string {
  const lines: string[] = [];
  for (let size = 0; size < length; ) {
    let line = '';
    while (line.length < 70) {
      const end =
        random() < 0.1
          ? '. '
          : random() < 0.02
            ? ' “of” '
            : random() < 0.02
              ? ` ${Math.floor(random() * 3000)} `
              : ' ';
      line += `${pick(words)}${end}`;
    }
    lines.push(random() < 0.2 ? `${line}${pick(syllables)}-` : line.trimEnd());
    size += line.length;
  }
  return lines.join('\n');
}

const large = textOf(10e6);
const quotes = Array.from({ length: 1000 }, (): Quote => {
  const start = large.indexOf(' ', Math.floor(random() * (large.length - 400))) + 1;
  const end = large.indexOf(' ', start + 100 + Math.floor(random() * 100));
  return { exact: large.slice(start, end) };
});
const mapOf = (text: string, some: readonly Quote[]) => ({
  ...emptyMap('Quotes'),
  nodes: some.map((quote, index) => ({
    id: `e${String(index).padStart(4, '0')}`,
    kind: 'evidence' as const,
    text: '',
    citations: [{ source: 's', quote }],
  })),
  sources: [{ id: 's', csl: {}, text }],
});

const map = mapOf(Buffer.from(large).toString(), quotes);
const exact = timeOf(() => checkQuotes(map));
const scans = timeOf(() => quotes.map(({ exact: wanted }) => large.indexOf(wanted)));
const found = checkQuotes(map).all.filter(({ anchor }) => anchor.status === 'found').length;
const again = median(Array.from({ length: 5 }, () => timeOf(() => checkQuotes({ ...map }))));

const small = storedText(textOf(1e6));
findAnchor(small, { exact: 'harbour quay' });
const losses = Array.from({ length: 9 }, () => textOf(150).slice(0, 150).replaceAll('\n', ' '));
const lost = losses.map((wanted) => timeOf(() => findAnchor(small, { exact: wanted })));

/** Of the same steps in several rounds the shortest, so that whatever else the machine does is in none. */
const some = [...quotes.slice(0, 10), ...losses.map((wanted) => ({ exact: wanted }))];
const rounds = ['!', '?', '.'].map((end) => stepsOf(mapOf(Buffer.from(large + end).toString(), some)));
const longestStep = Math.max(
  ...(rounds[0] ?? []).map((_, step) => Math.min(...rounds.map((times) => times[step] ?? 0))),
);

function stepsOf(about: ArgumentMap): readonly number[] {
  const steps = checkQuotesInSteps(about);
  const times: number[] = [];
  for (let isDone = false; !isDone; ) {
    const time = timeOf(() => {
      isDone = steps.next().done === true;
    });
    times.push(time);
  }
  return times;
}

const costs: QuotesCosts = { scans, exact, found, lost: median(lost), longestStep, again };
process.stdout.write(JSON.stringify(costs));
