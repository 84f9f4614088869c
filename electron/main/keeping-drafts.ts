import type { Draft } from '#shared/desktop/desktop-api';
import type { KeptDraft } from '../disk/drafts';
import { nameOfPiece } from '../disk/sent-text';
import { keptDraftOf } from './contents';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';
import { tellWelcome } from './welcome';

/** Answers the name of the piece, which is at hand for as long as the drafts that are kept after it need it. */
export function takePiece(own: DocumentWindow, piece: string): string {
  const bytes = new TextEncoder().encode(piece);
  const name = nameOfPiece(bytes);
  own.pieces = new Map(own.pieces).set(name, bytes);
  return name;
}

/** One window has one draft: the next takes the place of the last, whatever it is called. */
export async function keepDraft(host: Host, own: DocumentWindow, draft: Draft | null): Promise<void> {
  const last = own.contents.draft;
  const next = draft && keptDraftOf(host, draft);
  own.contents = { ...own.contents, draft: next };
  if (next !== null) await write(host, own, next, last);
  if (last !== null && last.id !== next?.id) await host.drafts.forget(last.id);
}

/** The draft with its pieces. Where that fails, the one before is the one that is left. */
async function write(
  host: Host,
  own: DocumentWindow,
  next: KeptDraft,
  last: KeptDraft | null,
): Promise<void> {
  const { pieces } = own;
  try {
    const problem = await host.drafts.keep(next, pieces);
    if (problem) throw new Error(`The draft could not be kept (${problem.code ?? problem.kind}).`);
  } catch (error) {
    // What is on disk is the one before.
    if (own.contents.draft === next) own.contents = { ...own.contents, draft: last };
    throw error;
  }
  const needed = new Set(next.pieces?.map(({ name }) => name));
  own.pieces = new Map([...own.pieces].filter(([name]) => needed.has(name) || !pieces.has(name)));
}

export async function forgetDraft(host: Host, id: string): Promise<void> {
  const isOwned = [...host.windows].some(({ contents }) => contents.draft?.id === id);
  if (!isOwned) await host.drafts.forget(id);
  await tellWelcome(host);
}
