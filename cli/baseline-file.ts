import type { Baseline, KnownFile } from '#shared/audit/baseline';
import type { KnownFinding } from '#shared/audit/rule';
import type { Result } from '#shared/result';
import { listOf } from '#shared/shape/collections';
import { optional, record } from '#shared/shape/record';
import { constant, text } from '#shared/shape/scalars';
import { cliAnswerWords } from '#shared/words/cli';
import type { Io } from './io';
import { readJsonFile } from './json-file';

const words = cliAnswerWords.audit.parts;

const knownFinding = record<KnownFinding>(
  'KnownFinding',
  words.finding,
)({ rule: text, subject: text, of: optional(text) });

const knownFile = record<KnownFile>('KnownFile', words.file)({ file: text, findings: listOf(knownFinding) });

const baseline = record<Baseline>(
  'Baseline',
  words.baseline,
)({ version: constant(1), files: listOf(knownFile) });

export function readBaseline(io: Io, path: string): Promise<Result<Baseline, string>> {
  return readJsonFile(io, path, baseline);
}
