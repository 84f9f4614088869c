import { createHash } from 'node:crypto';
import type { FileStamp } from '#shared/desktop/desktop-api';

/** What these bytes are called: "sha256:…". */
export function stampOf(bytes: Uint8Array): FileStamp {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
