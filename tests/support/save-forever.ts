import { nodeDisk } from '../../electron/disk/node-disk';
import { writeFile } from '../../electron/disk/write-file';

/** A program of its own: saves ever longer lists over the file it is given, and says so after each, until it is killed. */
const [path = ''] = process.argv.slice(2);
for (let count = 1; ; count += 1) {
  const text = JSON.stringify(Array.from({ length: 2_000 + count }, (_, index) => index));
  await writeFile(nodeDisk, path, new TextEncoder().encode(text), 'overwrite');
  process.stdout.write('saved\n');
}
