import { matchAt } from './reader';

/** The signs of bold and italics that were opened in a text and not yet closed. */
export interface Emphasis {
  readonly open: { readonly written: string; readonly piece: { text: string } }[];
  isUsed: boolean;
}

export function newEmphasis(): Emphasis {
  return { open: [], isUsed: false };
}

export interface Sign {
  readonly written: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const bold = /\*\*|__/y;
const mayFollowEnd = /[ \t\r\n)}_.,!?;:\-*]|$/y;
const blank = /\s|$/y;

/** The sign of emphasis here: one that neither opens nor closes anything is a word like any other. */
export function signAt(text: string, at: number, { open }: Emphasis): Sign {
  const twice = matchAt(bold, text, at)?.[0];
  const once = text[at] ?? '';
  const last = open.at(-1)?.written;
  for (const written of twice === undefined ? [once] : [twice, once]) {
    const end = at + written.length;
    if (written === last && matchAt(mayFollowEnd, text, end)) return { written, opens: false, closes: true };
  }
  const written = twice ?? once;
  return { written, opens: !matchAt(blank, text, at + written.length), closes: false };
}
