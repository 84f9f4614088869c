import { parseMap, parseTakenOut } from '#shared/file/parse';
import type { FileProblem } from '#shared/file/problem';
import type { ArgumentMap } from '#shared/model/argument-map';
import { learnHash } from '#shared/quotes/stored-text';
import type { Result } from '#shared/result';
import type { DecodeReply, DecodeRequest } from './decode-worker';
import type { DecodeLarge } from './decoding';

/**
 * Large files are decoded, and long texts taken out of them, in a worker of their own; what is left makes the map. Texts come
 * one by one and are never read here.
 */
export const decodeByWorker: DecodeLarge = async (parts) => {
  const worker = new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  const send = (message: DecodeRequest) =>
    worker.postMessage(message, message === null ? [] : [message.buffer]);
  try {
    const decoded = replyOf(worker);
    for await (const part of parts) send(part);
    send(null);
    return await decoded;
  } finally {
    worker.terminate();
  }
};

function replyOf(worker: Worker): Promise<Result<ArgumentMap, FileProblem>> {
  const strings: string[] = [];
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }: MessageEvent<DecodeReply>) => {
      if (data.kind === 'problem') return resolve({ ok: false, problem: data.problem });
      if (data.kind === 'rest')
        return resolve(parseTakenOut({ rest: data.rest, strings }) ?? parseMap(data.rest));
      strings.push(data.string);
      if (data.hash !== null) learnHash(data.string, data.hash);
    };
  });
}
