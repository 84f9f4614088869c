import { expect, test } from 'vitest';
import { createParcels } from '../../../../electron/disk/parcels';

const many = Uint8Array.from({ length: 2_500_000 }, (_, index) => index % 251);

function packed() {
  const parcels = createParcels(() => 'p1');
  const parcel = parcels.pack(many);
  if (parcel instanceof Uint8Array) throw new Error('So many bytes are no parcel.');
  const parts: Uint8Array[] = [];
  for (let from = 0; from < parcel.size; from += parts.at(-1)?.length ?? 0)
    parts.push(parcels.partOf(parcel.parcel, from));
  return { parcels, parts };
}

test('few bytes go as they are', () => {
  const few = many.slice(0, 1000);
  expect(createParcels(() => 'p1').pack(few)).toBe(few);
});

test('many are fetched part by part, and are the same', () => {
  const { parts } = packed();
  expect([parts.length, Buffer.concat(parts).equals(many)]).toEqual([3, true]);
});

test('a parcel that was fetched is kept no longer', () => {
  expect(() => packed().parcels.partOf('p1', 0)).toThrow('no such parcel');
});

test('a part has a buffer of its own, so that no more than the part is sent', () => {
  expect(packed().parts.map(({ buffer, length }) => buffer.byteLength === length)).toEqual([
    true,
    true,
    true,
  ]);
});
