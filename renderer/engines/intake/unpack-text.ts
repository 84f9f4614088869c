import { unzipSync } from 'fflate';
import { failed, ok, type Result } from '#shared/result';

/** In bytes: some thousand pages. */
const mostUnpacked = 64 * 1024 * 1024;

/**
 * Unpacks the texts of a ZIP file; pictures, fonts and programs in it are left alone. What each comes to is declared
 * in the file, and no more room than that is given to it.
 */
export function unpackText(
  bytes: Uint8Array,
): Result<{ readonly [name: string]: Uint8Array<ArrayBuffer> }, 'damaged' | 'bomb'> {
  let declared = 0;
  const sizes = new Map<string, number>();
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(xml|rels)$/i.test(name)) return false;
        declared += originalSize;
        sizes.set(name, originalSize);
        return declared <= mostUnpacked;
      },
    });
    if (declared > mostUnpacked) return failed('bomb');
    const isHonest = Object.entries(parts).every(([name, part]) => part.length === sizes.get(name));
    return isHonest ? ok(parts) : failed('damaged');
  } catch {
    return failed(declared > mostUnpacked ? 'bomb' : 'damaged');
  }
}
