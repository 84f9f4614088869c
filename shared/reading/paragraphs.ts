import { type Steps, saying } from '#shared/model/in-steps';
import type { Span } from '#shared/quotes/anchor';
import { compose, partAt } from './compose';
import type { Draft, PlacedDraft } from './draft';
import { endingOf } from './endings';
import { furnitureOf } from './furniture';
import { isHeading, runInHeading } from './headings';
import { type Mend, mendingOf } from './hyphens';
import { goesOn } from './joints';
import { type Line, linesOf } from './lines';
import { lastFigure } from './note-marks';
import { type Wrapping, wrappingOf } from './wrapping';

interface Paragraphs {
  readonly paragraphs: readonly PlacedDraft[];
  /** What is in none of them, in order: numbers of pages, heads that run on, strokes. */
  readonly unread: readonly Span[];
}

/** Characters that are read in a few milliseconds. */
const portion = 16_000;

/** So many characters are enough for a paragraph that ends a sentence there, and so many for any. */
const enough = { atStop: 3000, anywhere: 9000 };

/** A stored text as what is read of it; yields how far it is, from 0 to 1. */
export function* paragraphsOf(text: string, hasPages: boolean): Steps<Paragraphs, number> {
  const all: Line[] = [];
  let yielded = 0;
  for (const line of linesOf(text)) {
    all.push(line);
    if (line.end - yielded < portion) continue;
    yielded = line.end;
    yield (0.4 * yielded) / text.length;
  }
  const furniture = furnitureOf(all);
  yield 0.45;
  const isRead = ({ kind }: Line, index: number) => kind !== 'rule' && !furniture.has(index);
  const lines = underRules(all).filter(isRead);
  const unread = all.filter((line, index) => !isRead(line, index)).map(({ start, end }) => ({ start, end }));
  yield 0.5;
  const wrapping = yield* saying(0.5, wrappingOf(lines));
  const mend = yield* saying(0.6, mendingOf(lines));
  const paragraphs: PlacedDraft[] = [];
  let figure = 0;
  let done = 0;
  let last = 0;
  for (const group of groupsOf(lines, wrapping)) {
    const next = lines[done + group.length];
    const facts = hasPages ? { page: group[0]?.page ?? 1 } : {};
    for (const { role, notes, ...draft } of draftsIn(group, next, mend, figure)) {
      paragraphs.push({ ...draft, role, ...facts, ...(notes.length > 0 ? { notes } : {}) });
      figure = notes.reduce((most, { mark }) => Math.max(most, lastFigure(mark)), figure);
    }
    done += group.length;
    const end = group.at(-1)?.end ?? 0;
    if (end - last < portion) continue;
    last = end;
    yield 0.7 + (0.3 * done) / lines.length;
  }
  return { paragraphs, unread };
}

/** The line above a stroke is a heading, as in Markdown, where it stands by itself. */
function underRules(lines: readonly Line[]): readonly Line[] {
  return lines.map((line, index) => {
    const below = lines[index + 1];
    const isTitle =
      line.kind === 'text' && line.isFirst && below?.kind === 'rule' && /^[=-]/.test(below.text);
    return isTitle && !below.isFirst && line.text.length < 120 ? { ...line, kind: 'heading' } : line;
  });
}

/** Lines that belong together, in order. */
function* groupsOf(lines: readonly Line[], wrapping: Wrapping): Generator<readonly Line[]> {
  let group: Line[] = [];
  let length = 0;
  let figure = 0;
  for (const [index, below] of lines.entries()) {
    const above = group.at(-1);
    const isItem = group[0]?.kind === 'bullet' || group[0]?.kind === 'number';
    if (above) {
      const isLong = length > enough.anywhere || (length > enough.atStop && endingOf(above.text) === 'stop');
      if (isLong || !goesOn({ above, below, wrapping, index, isItem, figure })) {
        yield group;
        group = [];
        length = 0;
      }
    }
    if (group.length === 0 && below.figure !== undefined) figure = below.figure;
    group.push(below);
    length += below.text.length;
  }
  if (group.length > 0) yield group;
}

interface DraftInRole extends Draft {
  readonly role: PlacedDraft['role'];
}

function draftsIn(group: readonly Line[], next: Line | undefined, mend: Mend, figure: number): DraftInRole[] {
  const [first] = group;
  if (!first) return [];
  const draft = compose(group, mend, figure);
  if (isHeading(group, next)) return [{ ...draft, role: 'heading' }];
  if (first.kind !== 'text') return [{ ...draft, role: first.kind === 'row' ? 'text' : 'item' }];
  const place = group.length > 1 || draft.text.length > 200 ? runInHeading(draft.text) : 0;
  if (place === 0) return [{ ...draft, role: 'text' }];
  const [heading, rest] = partAt(draft, place);
  return [
    { ...heading, role: 'heading' },
    { ...rest, role: 'text' },
  ];
}
