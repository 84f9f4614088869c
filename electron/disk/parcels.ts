import type { Parcel } from '#shared/desktop/desktop-api';

/** Bytes that windows fetch part by part. */
export interface Parcels {
  /** Few bytes as they are; of many a parcel, which is kept until all of it was fetched. */
  readonly pack: (bytes: Uint8Array) => Uint8Array | Parcel;
  /** @throws Error on a parcel that is not here, or not any more. */
  readonly partOf: (parcel: string, from: number) => Uint8Array;
}

/** In bytes. What is larger also takes a window longer to read than a person should wait for it. */
const large = 1 << 20;

/** `mint` answers words that cannot be guessed. */
export function createParcels(mint: () => string): Parcels {
  const kept = new Map<string, Uint8Array>();
  return {
    pack: (bytes) => {
      if (bytes.length <= large) return bytes;
      const parcel = mint();
      kept.set(parcel, bytes);
      return { parcel, size: bytes.length };
    },
    partOf: (parcel, from) => {
      const bytes = kept.get(parcel);
      if (bytes === undefined || from >= bytes.length) throw new Error('There is no such parcel here.');
      if (from + large >= bytes.length) kept.delete(parcel);
      // Copied: where a part of a buffer is sent, all of it goes.
      return new Uint8Array(bytes.subarray(from, from + large));
    },
  };
}
