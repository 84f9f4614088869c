import { describeConflict } from '#shared/file/describe-conflict';
import { type Merged, mergeMaps } from '#shared/file/merge';
import type { Conflict } from '#shared/file/merge/conflict';
import { writeMap } from '#shared/file/write';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import { failed, ok, type Result } from '#shared/result';
import { cliAnswerWords } from '#shared/words/cli';
import { cliVersionWords } from '#shared/words/cli-versions';
import { versionWords } from '#shared/words/versions';
import { defineCommand } from '../command';
import type { Io } from '../io';
import { jsonDocument } from '../json';
import { isStandard, mapIn, readBytes, readMap, writeOut } from '../maps';
import { flag, word } from '../option';

const words = cliVersionWords.merge;
const shape =
  '{ version: 1, conflicts: [{ kind, sort, id, field, ours, theirs, removedBy, neededBy, message }], overruled }';

export const merge = defineCommand({
  id: 'merge',
  summary: words.summary,
  operands: [
    { name: '<base>', description: words.base },
    { name: '<ours>', description: words.ours },
    { name: '<theirs>', description: words.theirs },
  ],
  options: {
    out: word('-o, --out <file>', words.out),
    json: flag('--json', words.json(shape)),
  },
  exit: words.exit,
  examples: [
    {
      line: 'warrant merge base.argmap ours.argmap theirs.argmap -o ours.argmap',
      does: words.examples.driver,
    },
    { line: 'warrant merge base.argmap ours.argmap theirs.argmap --json', does: words.examples.report },
  ],
  notes: [words.notes.how, words.notes.conflicts, words.notes.json, words.notes.page],
  async run({ operands: [first = '-', second = '-', third = '-'], options: { out, json }, io }) {
    const target = out ?? (json ? undefined : '-');
    if (json && target !== undefined && isStandard(target)) {
      return failed(cliAnswerWords.import.jsonNeedsFile);
    }
    const base = await readBase(io, first);
    if (!base.ok) return base;
    const ours = await readMap(io, second);
    if (!ours.ok) return ours;
    const theirs = await readMap(io, third);
    if (!theirs.ok) return theirs;
    const merged = mergeMaps({ base: base.value, ours: ours.value, theirs: theirs.value });
    if (target !== undefined) {
      const written = await writeOut(io, target, writeMap(merged.map));
      if (!written.ok) return written;
    }
    if (json) io.print(jsonDocument(asData(merged)));
    else for (const line of linesOf(merged)) io.complain(line);
    return ok(merged.conflicts.length > 0 ? 1 : 0);
  },
});

/** Git gives an empty file where two branches have added a map of one name. */
async function readBase(io: Io, path: string): Promise<Result<ArgumentMap, string>> {
  const bytes = await readBytes(io, path);
  if (!bytes.ok) return bytes;
  return bytes.value.length === 0 ? ok(emptyMap('')) : mapIn(path, bytes.value);
}

function linesOf({ conflicts, overruled }: Merged): readonly string[] {
  return [
    ...conflicts.map(describeConflict),
    conflicts.length === 0 ? versionWords.noConflicts : versionWords.conflicts(conflicts.length),
    ...(overruled === 0 ? [] : [versionWords.overruled(overruled)]),
  ];
}

function asData({ conflicts, overruled }: Merged): object {
  return { version: 1, conflicts: conflicts.map(conflictData), overruled };
}

function conflictData(conflict: Conflict): object {
  const message = describeConflict(conflict);
  if (conflict.kind === 'replaced') {
    const { kind, id, ours, theirs } = conflict;
    const sort = ours?.sort ?? theirs?.sort;
    return { kind, sort, id, ours: ours?.record ?? null, theirs: theirs?.record ?? null, message };
  }
  const { kind, subject } = conflict;
  const about = { kind, sort: subject.sort, id: subject.sort === 'map' ? null : subject.record.id };
  if (conflict.kind === 'field') {
    const { field, ours = null, theirs = null } = conflict;
    return { ...about, field, ours, theirs, message };
  }
  const { record } = conflict.subject;
  const [ours, theirs] = conflict.removedBy === 'ours' ? [null, record] : [record, null];
  const neededBy = conflict.kind === 'needed' ? { neededBy: conflict.neededBy ?? null } : {};
  return { ...about, ours, theirs, removedBy: conflict.removedBy, ...neededBy, message };
}
