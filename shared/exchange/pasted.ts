import { referenceFormatOf } from '#shared/bibliography/reference-formats';
import { parseMap } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { CslItem } from '#shared/model/source';
import { readOutline } from './plain-outline/read-outline';
import { sourceAtAddress } from './web-address';

/** What lies on the clipboard, in the flavours that we can read; "" where one is missing. */
export interface Flavours {
  /** A map as its file has it. */
  readonly argmap: string;
  readonly text: string;
  /** Rich text with lists, as plain lines that are indented as its lists are nested. */
  readonly list: string;
}

export type Pasted =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'source'; readonly csl: CslItem }
  /** References in a format of other programs. */
  | { readonly kind: 'references'; readonly text: string }
  /** Part of another map, as it lay there. */
  | { readonly kind: 'clipping'; readonly map: ArgumentMap }
  /** An argument read from text: its nodes have no places. */
  | { readonly kind: 'outline'; readonly map: ArgumentMap };

/** What to make of the clipboard: our own flavour before all others, and the text of a map file as good as it. */
export function pastedFrom({ argmap, text, list }: Flavours): Pasted {
  const clipping = mapIn(argmap) ?? (looksLikeMap(text) ? mapIn(text) : null);
  if (clipping) return clipping.nodes.length > 0 ? { kind: 'clipping', map: clipping } : { kind: 'nothing' };
  const csl = sourceAtAddress(text);
  if (csl) return { kind: 'source', csl };
  if (referenceFormatOf(text)) return { kind: 'references', text };
  const map = readOutline(list === '' ? text : list);
  return map.nodes.length > 0 ? { kind: 'outline', map } : { kind: 'nothing' };
}

function mapIn(text: string): ArgumentMap | null {
  if (text === '') return null;
  const parsed = parseMap(text);
  return parsed.ok ? parsed.value : null;
}

function looksLikeMap(text: string): boolean {
  return /^\s*\{/.test(text.slice(0, 100)) && text.includes('"argmap"');
}
