import type { Parcel } from '#shared/desktop/desktop-api';
import { decodeMap } from '#shared/file/decode';
import type { FileProblem } from '#shared/file/problem';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import type { Workspace } from '../workspace';

export type MapReader = Pick<Workspace, 'desktop' | 'decodeLarge'>;

/** The map in what the host read. A small one is read at once, which is sooner done than a worker is started. */
export async function readMap(
  { desktop, decodeLarge }: MapReader,
  bytes: Uint8Array | Parcel,
): Promise<Result<ArgumentMap, FileProblem>> {
  return 'parcel' in bytes ? decodeLarge(partsOf(desktop, bytes)) : decodeMap(bytes);
}

/** So much at a time as crosses the bridge in a few milliseconds. */
async function* partsOf(
  { fetchPart }: MapReader['desktop'],
  { parcel, size }: Parcel,
): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < size; ) {
    const part = await fetchPart(parcel, from);
    from += part.length;
    yield part;
  }
}
