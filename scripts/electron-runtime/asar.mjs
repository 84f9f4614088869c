import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes the files of a folder as an asar archive: the sizes of the index, the index as JSON, then the contents.
 * See https://github.com/electron/asar#format.
 * @param {string} folder Without folders in it.
 * @param {string} archive
 */
export function writeAsar(folder, archive) {
  const contents = readdirSync(folder).map((name) => ({
    name,
    bytes: readFileSync(path.join(folder, name)),
  }));
  let offset = 0;
  const files = contents.map(({ name, bytes }) => {
    const entry = [name, { size: bytes.length, offset: String(offset) }];
    offset += bytes.length;
    return entry;
  });
  const index = Buffer.from(JSON.stringify({ files: Object.fromEntries(files) }));
  writeFileSync(
    archive,
    Buffer.concat([sizes(index.length), padded(index), ...contents.map(({ bytes }) => bytes)]),
  );
}

/**
 * Four nested lengths, each a little-endian 32-bit number: of the next, of what follows, of the padded index with
 * its length, and of the index.
 * @param {number} length
 */
function sizes(length) {
  const filled = length + padding(length);
  const header = Buffer.alloc(16);
  for (const [place, size] of [4, filled + 8, filled + 4, length].entries())
    header.writeUInt32LE(size, place * 4);
  return header;
}

/** @param {Buffer} bytes */
function padded(bytes) {
  return Buffer.concat([bytes, Buffer.alloc(padding(bytes.length))]);
}

/** @param {number} length */
function padding(length) {
  return (4 - (length % 4)) % 4;
}
