import { catalogue } from './catalogue';

/** What several commands of the command line have in common. */
export const cliCommonWords = catalogue({
  map: 'the map, or - for standard input',
  maps: 'the maps, or - for standard input',
  out: 'where to write the map (standard output unless given)',
  printed: (shape: string) => `print \`${shape}\``,
});

/** Of each command: what it does, what its words and exit codes mean, and what its examples show. Pages of the docs are written from them, in Markdown. */
export const cliCommandWords = catalogue({
  new: {
    summary: 'Write an empty map.',
    title: 'what the map is about',
    force: 'overwrite a file that exists',
    example: 'Starts a map in a file of its own.',
  },
  import: {
    summary: 'Read an argument in a format of other programs and write it as a map.',
    files: 'the files, or - for standard input',
    from: 'the format (told by the content unless given)',
    columns: 'which column of a table is what (told by the headings unless given)',
    json: (shape: string) => `print \`${shape}\`; without -o, do nothing else`,
    examples: {
      one: 'Reads a discussion; what a map cannot keep of it is told on the error output.',
      together: 'An essay and its annotations are one argument, because they have one name.',
      report: 'Says what the import would lose, and writes nothing.',
      columns:
        'A table in other words: its statements are in the column “Aussage”, what they bear on in “Zu”.',
    },
    notes: {
      columns: (fields: readonly string[]) =>
        `With \`--columns\` the files are tables. The fields are ${fields.join(', ')}; a heading may hold commas, and the option may be given several times. What is not named is told by its heading.`,
      several:
        'Files that do not belong together are arguments of their own, side by side in one map. A file that cannot be read stops the import, and nothing is written.',
      formats: 'Which formats there are, and what is made of each: [formats.md](formats.md).',
    },
  },
  check: {
    summary: 'Say whether a file is a valid map, with every problem and its place.',
    exit: '0 the file is a valid map; 1 it can be read and is not one; 2 it cannot be read',
    example: 'Lists what is wrong with the file, each with its JSON path.',
    note: 'The first 50 problems are listed and all are counted. A file that is not JSON has one problem, at the path `$`, and a `message` with the line and the column.',
  },
  inspect: {
    summary: 'Count what is in a map and say what shape it has.',
    example: 'Counts by kind, roots, depth, components and cycles.',
  },
  audit: {
    summary: 'Check every chain of a map and say where it is missing, circular or contested.',
    format: 'how to print the report',
    json: 'the same as --format json',
    out: 'where to write it (standard output unless given)',
    rule: 'apply these rules only; give them after the maps',
    failOn: 'the least severity that makes the exit code 1',
    today: 'the day to audit for, YYYY-MM-DD (the day of the clock unless given)',
    settings: 'a JSON file with what you want of rules, in the shape of the `audit` field of a map',
    noSettings: 'apply every rule as it is by itself, whatever the maps or --settings say',
    baseline: 'a JSON file of known findings: only others make the exit code 1',
    writeBaseline: 'write the findings there are now into such a file',
    exit: '0 nothing at or above --fail-on, or all of it waived or known; 1 a finding at or above --fail-on that is neither waived nor known; 2 a file could not be read or written',
    examples: {
      plain: 'Prints the findings, one to a line.',
      scripts: 'For scripts: one JSON document, and exit code 1 from warnings up.',
      rules: 'Applies two rules.',
      writeBaseline: 'Takes down what is known of an old map; the exit code is 0.',
      baseline: 'From then on: says what is new and what is solved.',
      memo: 'Writes the findings as a memo for a word processor.',
    },
    notes: {
      json: (one: string, several: string) =>
        `The JSON of one map is \`${one}\`; its summary counts waived findings too. Of several maps it is \`${several}\`.`,
      settings:
        'A map can say how much the findings of a rule weigh, switch it off, or set its numbers ([file-format.md](file-format.md#audit-settings)); what it says of a rule goes before `--settings`. What applied is listed in the report, in JSON as `settings`.',
      baseline: (shape: string) =>
        `A baseline is \`${shape}\`. A finding is known when its file (as named on the command line), rule and subject are listed and the subject is what it was (\`of\`, as in a waiver): who changes a statement is asked about it again. Memos leave known findings out. In JSON, findings get \`known\`, and the report \`solved\`: what is listed and was not found any more.`,
      unreadable: 'When one of several maps cannot be read, none is reported.',
      sarif:
        'SARIF 2.1.0 names places as logical locations (`claim/c1`), waived findings as accepted suppressions (under review where the waiver is void), and blockers as errors of rank 100. Settings stand as overrides in the invocation of each map; with a baseline, each result has its state, and what is solved is absent.',
    },
  },
  'audit-diff': {
    summary: 'Say which findings are new, gone or still there between two versions of a map.',
    before: 'the map as it was, or - for standard input',
    after: 'the map as it is, or - for standard input',
    exit: '0 the same findings; 1 some are new or gone; 2 a file could not be read',
    example: 'Shows what a week of work has solved, and what it has brought.',
    note: 'A finding is the same when its rule and its subject are. Waived findings count as none; a finding that was waived meanwhile is among those that are gone, with `waived`.',
  },
  rules: {
    summary: 'List what the audit checks, and why.',
    example: 'Every rule with its severity, its reason and an example.',
    note: 'Examples are sketches: maps in one line, as in [audit-rules.md](audit-rules.md).',
  },
  status: {
    summary: 'Say which nodes and relations stand: IN, OUT or UNDEC.',
    example: 'Shows what holds up once every objection is counted.',
    note: 'IN is accepted, OUT is rejected, UNDEC is neither: the grounded status of the whole map. A circle that only supports itself is UNDEC.',
  },
  trace: {
    summary: 'Follow one statement down to its sources, with every gap and every objection.',
    id: 'the id of a node',
    exit: '0 complete, and no chain breaks off; 1 a chain breaks off or runs in a circle; 2 the map could not be read, or has no such node',
    examples: {
      plain: 'Shows what the recommendation stands on, as a tree.',
      scripts: 'For scripts: every path as ids, with what it ends on.',
    },
    notes: {
      paths:
        'A path leads along one support of each statement and one premise of each support: `ids` are those of the nodes and relations on it, from the top. It ends at a citation of evidence (`source`, with the id of the source, `citation`, its place among the citations of the node from 0, and how the quote stands in `anchor`), where something is assumed (`assumed`), where it comes back to what it came from (`circle`), or at a `gap`: nothing supports a claim, evidence cites nothing, or its quote is not found in the source, which is then named.',
      limits: (paths: string, ids: string) =>
        `Paths multiply wherever chains join again, so at most ${paths} are listed, with at most ${ids} ids in all; \`pathsCut\` says whether there are more. The tree has every statement once, whatever the number of paths.`,
      tree: '`tree` is a list from top to bottom with the `depth` of each row. A `statement` is told in full, a `reference` stands as a statement elsewhere, and a `step` holds linked premises together. `answers` are the attacks on an objection that stand.',
    },
  },
  quotes: {
    summary: 'Say where every quote of a map stands in the stored text of its source.',
    exit: '0 every quote that can be checked is found or moved; 1 a quote is fuzzy, ambiguous or orphaned; 2 the map could not be read',
    example: 'Shows which quotes stand in their sources, and where.',
    notes: {
      how: '`citation` is the place among the citations of the node, from 0; `start` and `end` are UTF-16 code units of the stored text, and null where the quote has no one place. How quotes are looked for, and what the six anchors mean, is told in [quotes.md](quotes.md).',
      unchecked: 'A quote from a source without a stored text is `unchecked` and changes no exit code.',
    },
  },
  layout: {
    summary: 'Place every node anew: conclusions on top, reasons below.',
    example: 'Writes a tidy copy; the same name for both tidies in place.',
    note: 'Nodes that are pinned stay where they are.',
  },
  export: {
    summary: 'Write a map as a picture or in another format.',
    to: 'the format',
    out: 'where to write it (standard output unless given)',
    theme: 'the colours of a picture',
    scale: 'pixels to each unit of a PNG',
    transparent: 'give an SVG or PNG no ground of its own',
    focus: 'only this node and what bears on it',
    only: 'only these nodes and the relations among them; of accounts, only those of these recommendations',
    paper: 'the paper of a PDF',
    orientation: 'which way round the paper lies',
    margin: 'millimetres of margin',
    poster: 'spread the picture over so many sheets at most, as large as it can be',
    withoutTitleBlock: 'leave out the foot with title, authors and number of the sheet',
    withoutLegend: 'leave out the legend',
    today: 'the day to judge by, YYYY-MM-DD (the day of the clock unless given), for reports and accounts',
    loss: 'print what the format cannot carry; without -o, do nothing else',
    json: (shape: string) => `print \`${shape}\`; without -o, do nothing else`,
    examples: {
      picture: 'Draws the map as it is laid out.',
      slide: 'Paints a large picture for a dark slide.',
      poster: 'Spreads the map over up to six sheets with marks to cut and glue them.',
      loss: 'Says what an outline cannot carry.',
      account: 'Writes what one recommendation stands on, with quotes, objections and doubts.',
    },
    notes: {
      unplaced: 'A map that was never laid out is drawn as the window shows it; the file stays as it is.',
      pages:
        'Without `--paper` a PDF is one page that fits the picture, and the options of pages say nothing. On one sheet the picture is never larger than in the window; a poster is as large as its sheets allow.',
      outputs:
        'A map is never overwritten by what it is exported to. With `-o -`, what `--loss` has to say goes to the error output.',
    },
  },
  formats: {
    summary: 'List the formats that can be read and written.',
    example: 'Every importer and exporter with its file extension.',
  },
});
