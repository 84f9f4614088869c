import type { FileProblem } from '#shared/file/problem';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';

/** Reads a large file, which comes part by part. Rejects where it could not be read at all. */
export type DecodeLarge = (parts: AsyncIterable<Uint8Array>) => Promise<Result<ArgumentMap, FileProblem>>;
