import type { Disk, OpenFile } from '../../electron/disk/disk';
import { nodeDisk } from '../../electron/disk/node-disk';

type DiskCall = Exclude<keyof Disk, 'passing'>;
export type Call = DiskCall | `file.${keyof OpenFile}`;

export interface Fault {
  readonly call: Call;
  /** The system's code. */
  readonly code: string;
  /** How often the call fails before it works again. */
  readonly times?: number;
}

/** The disk of this machine, on which one call fails. Nothing waits. */
export function failingDisk({ call, code, times = Number.POSITIVE_INFINITY }: Fault): Disk {
  let left = times;
  const may = <Given extends unknown[], T>(name: Call, work: (...given: Given) => Promise<T>) => {
    return async (...given: Given): Promise<T> => {
      if (name !== call || left === 0) return work(...given);
      left -= 1;
      throw systemError(code);
    };
  };
  return {
    open: may('open', async (...given) => {
      const file = await nodeDisk.open(...given);
      return {
        write: may('file.write', file.write),
        chmod: may('file.chmod', file.chmod),
        chown: may('file.chown', file.chown),
        sync: may('file.sync', file.sync),
        // Whatever it says, a file that was closed is closed.
        close: () => file.close().then(may('file.close', async () => {})),
      };
    }),
    stat: may('stat', nodeDisk.stat),
    read: may('read', nodeDisk.read),
    demandWritable: may('demandWritable', nodeDisk.demandWritable),
    realpath: may('realpath', nodeDisk.realpath),
    readlink: may('readlink', nodeDisk.readlink),
    rename: may('rename', nodeDisk.rename),
    remove: may('remove', nodeDisk.remove),
    list: may('list', nodeDisk.list),
    pause: async () => {},
    passing: nodeDisk.passing,
  };
}

/** The disk of this machine, on which files write as `write` says. */
export function writingDisk(
  write: (file: OpenFile, bytes: Uint8Array, offset: number) => Promise<number>,
): Disk {
  return {
    ...nodeDisk,
    open: async (...given) => {
      const file = await nodeDisk.open(...given);
      return { ...file, write: (bytes, offset) => write(file, bytes, offset) };
    },
  };
}

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
