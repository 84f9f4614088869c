import { describeChange } from '#shared/file/describe-change';
import { diffMaps, type MapDiff } from '#shared/file/diff';
import type { Change } from '#shared/file/diff/change';
import { ok } from '#shared/result';
import { cliCommonWords } from '#shared/words/cli-commands';
import { cliVersionWords } from '#shared/words/cli-versions';
import { versionWords } from '#shared/words/versions';
import { defineCommand } from '../command';
import { jsonDocument } from '../json';
import { readMap } from '../maps';
import { flag } from '../option';

const words = cliVersionWords.diff;
const shape =
  '{ version: 1, same, changes: [{ change, sort, id, before, after, fields: [{ field, before, after }] }], looks: [<field>] }';

export const diff = defineCommand({
  id: 'diff',
  summary: words.summary,
  operands: [
    { name: '<before>', description: words.before },
    { name: '<after>', description: words.after },
  ],
  options: { json: flag('--json', cliCommonWords.printed(shape)) },
  exit: words.exit,
  examples: [
    { line: 'warrant diff last-week.argmap port-reform.argmap', does: words.examples.plain },
    { line: 'warrant diff last-week.argmap port-reform.argmap --json', does: words.examples.scripts },
  ],
  notes: [words.notes.meaning, words.notes.json, words.notes.page],
  async run({ operands: [before = '-', after = '-'], options, io }) {
    const was = await readMap(io, before);
    if (!was.ok) return was;
    const is = await readMap(io, after);
    if (!is.ok) return is;
    const found = diffMaps(was.value, is.value);
    io.print(options.json ? jsonDocument(asData(found)) : asText(found));
    return ok(found.changes.length > 0 ? 1 : 0);
  },
});

function asText({ changes, looks }: MapDiff): string {
  const lines = [
    ...changes.map(describeChange),
    changes.length === 0 ? versionWords.same : versionWords.differences(changes.length),
    looks.length === 0 ? versionWords.looks.same : versionWords.looks.differ(looks),
  ];
  return `${lines.join('\n')}\n`;
}

function asData({ changes, looks }: MapDiff): object {
  return { version: 1, same: changes.length === 0, changes: changes.map(changeData), looks };
}

function changeData(change: Change): object {
  const { kind, subject } = change;
  const id = subject.sort === 'map' || subject.sort === 'waiver' ? null : subject.record.id;
  const whole = subject.sort === 'map' ? null : subject.record;
  return {
    change: kind,
    sort: subject.sort,
    id,
    ...(subject.sort === 'waiver' && { rule: subject.record.rule, subject: subject.record.subject }),
    ...(change.kind === 'changed'
      ? {
          fields: change.fields.map(({ field, before = null, after = null }) => ({ field, before, after })),
        }
      : { before: kind === 'removed' ? whole : null, after: kind === 'added' ? whole : null }),
  };
}
