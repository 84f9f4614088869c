import { constants } from 'node:fs';
import { access, open, readdir, readFile, readlink, realpath, rename, stat, unlink } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Disk } from './disk';

/** The disk of this machine. */
export const nodeDisk: Disk = {
  open: async (path, flags, mode) => {
    const file = await open(path, flags, mode);
    return {
      write: async (bytes, offset) => (await file.write(bytes, offset)).bytesWritten,
      chmod: (permissions) => file.chmod(permissions),
      chown: (owner, group) => file.chown(owner, group),
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  stat: async (path) => {
    const facts = await stat(path);
    return {
      kind: facts.isFile() ? 'file' : facts.isDirectory() ? 'directory' : 'other',
      size: facts.size,
      modified: facts.mtimeMs,
      mode: facts.mode & 0o7777,
      owner: facts.uid,
      group: facts.gid,
    };
  },
  read: readFile,
  demandWritable: (path) => access(path, constants.W_OK),
  realpath: (path) => realpath(path),
  readlink: (path) => readlink(path),
  rename,
  remove: unlink,
  list: (folder) => readdir(folder),
  pause: (milliseconds) => pause(milliseconds),
  // Elsewhere EPERM and EACCES are answers, not locks, and waiting changes nothing.
  passing: new Set(process.platform === 'win32' ? ['EPERM', 'EACCES', 'EBUSY'] : ['EBUSY']),
};
