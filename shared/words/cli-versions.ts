import { catalogue } from './catalogue';

/** Of the commands `diff` and `merge`: their help and their pages, in Markdown. */
export const cliVersionWords = catalogue({
  diff: {
    summary: 'Say what differs between two maps in meaning, and what only in looks.',
    before: 'the map as it was, or - for standard input',
    after: 'the map as it is, or - for standard input',
    exit: '0 the same argument, whatever it looks like; 1 differences in meaning; 2 a file could not be read',
    examples: {
      plain:
        'Shows what a week of work has changed: one line to each record that was added, removed or changed.',
      scripts: 'For scripts: one JSON document.',
    },
    notes: {
      meaning:
        'All of a map but its `view` is meaning. Records are told apart by their ids, citations by their sources, waivers by rule and subject. Nothing differs where tags, premises or origins stand in another order, an empty list is left out, or `asserted` is said or not.',
      json: '`change` is `added`, `removed` or `changed`; `sort` is `map`, `node`, `relation`, `source` or `waiver`; `id` is `null` for the map and for waivers. What was removed stands in `before`, what was added in `after`, both whole; of what changed, `fields` has each part as a path such as `text`, `csl.title` or `citations[s1].locator`. A value that is not there is `null`. `looks` names the fields of `view` that differ.',
      page: 'Maps in git: [versions.md](versions.md).',
    },
  },
  merge: {
    summary: 'Merge two versions of a map that come from one, and tell what they do not agree on.',
    base: 'the last version that both come from; an empty file where there is none',
    ours: 'one version: what it says stands in conflicts',
    theirs: 'the other version',
    out: 'where to write the map (standard output unless given); may be one of the three',
    json: (shape: string) => `print \`${shape}\`; without -o, do nothing else`,
    exit: '0 merged without conflicts; 1 merged with conflicts: the map is written, with what ours says in their place; 2 a file could not be read or written, and nothing is written',
    examples: {
      driver: 'Writes the merged map over one of the two, as a merge driver of git does.',
      report: 'Says what the conflicts would be, and writes nothing.',
    },
    notes: {
      how: 'What only one side changed is taken, record by record and field by field; equal changes are one. Citations are merged by their sources, answers by their questions, waivers by rule and subject, tags, premises, origins and authors by themselves. A quote, a verdict, a grade and the setting of a rule are each taken as one.',
      conflicts:
        'A conflict is what both changed differently, and what one removed and the other changed or refers to: that is kept. Each is told in one line on the error output. The result is always a valid map. Of the `view`, ours stands without a conflict, and a line says so.',
      json: '`kind` is `field` (both changed it), `removed` (one removed what the other changed), `needed` (one removed what `neededBy`, or a waiver where that is `null`, refers to) or `replaced` (each has something else under one id, or something that refers to that). `ours` and `theirs` are what each has: a field, or the whole record; `null` where it has none. `overruled` counts the details of the view where ours stands.',
      page: 'How to let git do it: [versions.md](versions.md).',
    },
  },
});
