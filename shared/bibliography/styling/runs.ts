/** A piece of a formatted reference. */
export interface Run {
  readonly text: string;
  readonly isItalic: boolean;
}

export type Runs = readonly Run[];

export function plain(text: string): Runs {
  return text === '' ? [] : [{ text, isItalic: false }];
}

export function textOf(runs: Runs): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * Pieces with a separator between them; empty ones leave no trace. Of the separator and the end of the piece in front
 * of it only one has punctuation: "Why?" and "e.g." get no further point.
 */
export function joined(pieces: readonly Runs[], separator: string): Runs {
  const all: Run[] = [];
  for (const piece of pieces) {
    if (textOf(piece) === '') continue;
    if (all.length > 0) all.push(...between(all, separator));
    all.push(...piece);
  }
  return all;
}

/** With a point at its end, unless it ends with one or with another mark that ends a sentence. */
export function ended(runs: Runs): Runs {
  return textOf(runs) === '' ? [] : [...runs, ...between(runs, '.')];
}

/** Between two signs, such as brackets or quotation marks; nothing where there is nothing. */
export function within(open: string, runs: Runs, close: string): Runs {
  return textOf(runs) === '' ? [] : [...plain(open), ...runs, ...plain(close)];
}

export function italic(runs: Runs): Runs {
  return runs.map(({ text, isItalic }) => ({ text, isItalic: !isItalic }));
}

/** A point or comma inside of the closing quotation mark of what comes before, as American styles have it. */
export function quoted(runs: Runs, mark: '.' | ','): Runs {
  return within('“', [...runs, ...between(runs, mark)], '”');
}

function between(before: Runs, separator: string): Runs {
  return plain(repeats(textOf(before), separator) ? separator.slice(1) : separator);
}

/** Whether the text ends with a mark, be it within quotation marks, that makes the one of the separator superfluous. */
function repeats(text: string, separator: string): boolean {
  const [, end, isQuoted] = /([.,;:?!…])([”’]?)$/u.exec(text) ?? [];
  if (end === undefined) return false;
  if (separator.startsWith('.')) return isQuoted === '' || '.?!…'.includes(end);
  return /^[,;:]/.test(separator) && end !== '.';
}

/** Runs next to each other that look alike, as one. */
export function merged(runs: Runs): Runs {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last?.isItalic === run.isItalic) all[all.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== '') all.push(run);
  }
  return all;
}
