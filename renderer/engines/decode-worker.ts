import { decodeLarge } from '#shared/file/decode';
import type { FileProblem } from '#shared/file/problem';
import { digestOf, isShort } from '../hashing';

/** What is sent for a file: its bytes in parts, in order, and null behind the last. */
export type DecodeRequest = Uint8Array | null;

/** What comes back: the strings that were taken out one by one, then what is left; or what is wrong. */
export type DecodeReply =
  /** A message for each, so that none of them takes the window long to receive. The hash is that of a long text. */
  | { readonly kind: 'string'; readonly string: string; readonly hash: string | null }
  | { readonly kind: 'rest'; readonly rest: string }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

const parts: Uint8Array[] = [];

function reply(message: DecodeReply): void {
  postMessage(message);
}

async function decode(): Promise<void> {
  const taken = decodeLarge(joined(parts.splice(0)));
  if (!taken.ok) return reply({ kind: 'problem', problem: taken.problem });
  for (const string of taken.value.strings)
    reply({ kind: 'string', string, hash: isShort(string) ? null : await digestOf(string) });
  reply({ kind: 'rest', rest: taken.value.rest });
}

function joined(all: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(all.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

addEventListener('message', ({ data }: MessageEvent<DecodeRequest>) => {
  if (data !== null) parts.push(data);
  // What is rejected in a worker is heard by nobody; what is thrown in a timer is.
  else
    decode().catch((error) =>
      setTimeout(() => {
        throw error;
      }),
    );
});
