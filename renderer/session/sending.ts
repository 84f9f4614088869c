import type { DesktopApi, PlacedPiece, SentText } from '#shared/desktop/desktop-api';
import { type WrittenMap, writeMapInSteps } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { doneInSlices } from '../in-slices';

/** Hands the text of a map to `use`, once the host has all that is long in it. Rejects where it is stopped before. */
export type SendMap = <T>(
  map: ArgumentMap,
  use: (text: SentText) => Promise<T>,
  signal?: AbortSignal,
) => Promise<T>;

/**
 * Sends maps to the host a slice at a time. Long texts go in pieces, each of which is sent once: later versions of the map
 * only name it.
 */
export function createSendMap(desktop: Pick<DesktopApi, 'sendPiece'>): SendMap {
  /** Names of the pieces of the map that was sent last. */
  let known: ReadonlyMap<string, string> = new Map();

  const send = async ({ around, texts }: WrittenMap, signal?: AbortSignal): Promise<SentText> => {
    const named = new Map<string, string>();
    const pieces: PlacedPiece[] = [];
    let at = 0;
    for (const [index, text] of texts.entries()) {
      at += around[index]?.length ?? 0;
      for (const piece of text) {
        const name = known.get(piece) ?? (await desktop.sendPiece(piece));
        known = new Map(known).set(piece, name);
        named.set(piece, name);
        pieces.push({ at, name });
      }
    }
    signal?.throwIfAborted();
    known = named;
    return { text: around.join(''), ...(pieces.length > 0 && { pieces }) };
  };

  return async (map, use, signal) => {
    const written = await doneInSlices(writeMapInSteps(map), signal);
    const sent = await send(written, signal);
    if (sent.pieces === undefined) return use(sent);
    try {
      return await use(sent);
    } catch {
      // The host may lack a piece, having been told of another map meanwhile.
      known = new Map();
      return use(await send(written, signal));
    }
  };
}
