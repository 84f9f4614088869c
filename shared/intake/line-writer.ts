/** Writes text down as lines: white space runs together, and breaks count only between words. */
export interface LineWriter {
  readonly write: (text: string) => void;
  /** What follows stands on a new line (1), or after an empty line (2). */
  readonly breakLines: (count: 1 | 2) => void;
  /** Ends the line even where nothing follows on it, as `<br>` does. */
  readonly newLine: () => void;
  /** Begins an item: its words follow the mark on the same line, however they are wrapped. "" where it had none. */
  readonly mark: (mark: string) => void;
  /** Begins a cell. */
  readonly tab: () => void;
  /** While on, white space is kept as it is. */
  readonly keepSpace: (isOn: boolean) => void;
  /** While on, breaks are spaces: all is one line, as in a row of cells. */
  readonly keepLine: (isOn: boolean) => void;
  readonly text: () => string;
}

export function lineWriter(): LineWriter {
  const written: string[] = [];
  let breaks = 0; // Wanted before the next word.
  let isSpaced = false;
  let isKept = false;
  let isOneLine = false;
  let pendingMark = '';

  /** Ends what came before, where something did. */
  const begin = () => {
    if (written.length > 0)
      written.push(breaks > 0 ? '\n'.repeat(breaks) : isSpaced && !pendingMark.startsWith('\t') ? ' ' : '');
    written.push(pendingMark);
    breaks = 0;
    isSpaced = false;
    pendingMark = '';
  };

  return {
    write: (text) => {
      if (isKept) {
        if (text !== '') begin();
        written.push(text);
        return;
      }
      const words = text.replace(/[ \t\n\r\f]+/g, ' ');
      const inner = words.trim() === '' ? '' : words.replace(/^ | $/g, '');
      if (inner === '') {
        isSpaced ||= words !== '';
        return;
      }
      isSpaced ||= words.startsWith(' ');
      begin();
      written.push(inner);
      isSpaced = words.endsWith(' ');
    },
    breakLines: (count) => {
      if (pendingMark !== '') return;
      if (isOneLine) isSpaced = true;
      else breaks = Math.max(breaks, count);
    },
    newLine: () => {
      if (isOneLine) isSpaced = true;
      else breaks = Math.min(2, breaks + 1);
    },
    mark: (mark) => {
      pendingMark = mark;
    },
    tab: () => {
      pendingMark += '\t';
    },
    keepSpace: (isOn) => {
      isKept = isOn;
    },
    keepLine: (isOn) => {
      isOneLine = isOn;
    },
    text: () => written.join(''),
  };
}
