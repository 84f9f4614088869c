import { matchAt } from './reader';

const tag = /#(?:\(([^)\r\n]+)\)|([\w\-\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]+))/y;

/** The tag that begins here, such as `#word` or `#(several words)`, and where it ends. */
export function tagAt(text: string, at: number): { readonly name: string; readonly end: number } | undefined {
  const [written, spaced, word] = matchAt(tag, text, at) ?? [];
  return written === undefined
    ? undefined
    : { name: (spaced ?? word ?? '').trim(), end: at + written.length };
}
