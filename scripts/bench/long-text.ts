import { addSource } from '#shared/edit/sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { pageBreak } from '#shared/reading/page-break';
import { randomFrom } from '../../tests/support/random';
import { bigMap } from './big-map';

const words =
  'the port traffic fell after tariffs rose and ministers agreed that reform of licensing would help exporters recover'.split(
    ' ',
  );

/** A made-up text of so many pages, each of about 3 000 characters in paragraphs of a few sentences. */
export function longText(pages: number): string {
  const random = randomFrom(5);
  const pick = () => words[Math.floor(random() * words.length)] ?? '';
  const sentence = () => {
    const made = Array.from({ length: 8 + Math.floor(random() * 18) }, pick).join(' ');
    return `${made.slice(0, 1).toUpperCase()}${made.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ');
  const page = () => Array.from({ length: 6 }, paragraph).join('\n\n');
  return Array.from({ length: pages }, page).join(`\n\n${pageBreak}`);
}

/** A small map with one source that has a text: it is the one that the reader shows. */
export function mapWithText(text: string): ArgumentMap {
  const map = bigMap(20, 20);
  const sources = map.sources.map(({ text: _, ...source }) => source);
  return addSource({ id: 'the-text', csl: { type: 'book', title: 'A long text' }, text })({
    ...map,
    sources,
  });
}
