import type { Exporter } from '#shared/exchange/exporter';
import { exporters } from '#shared/exchange/exporters';
import { importers } from '#shared/exchange/importers';
import { countedParts, type Fate, type MapPart } from '#shared/exchange/map-parts';
import { formatLossWords, lostPartWords } from '#shared/words/lost-parts';
import { everyPart } from './every-part';

/** The page about formats of other programs, Markdown: their lists, and what the loss reports say of a map with every part. */
export function formatsPage(): string {
  const lossTables = tables.map(({ title, shows }) =>
    lossTable(
      title,
      exporters.filter((each) => shows.has(each.shows)),
    ),
  );
  return `${[opening, formatTable(), losses, ...lossTables].join('\n\n')}\n`;
}

const opening = `# Formats of other programs

*Import…* in the File menu, dropping files on the window, and [\`warrant import\`](cli.md) make a new map of what other programs write; *Export…* and [\`warrant export\`](cli.md) write a map for them. [importing.md](importing.md) says what is made of each format, [exporting.md](exporting.md) what exports are like, [argdown.md](argdown.md) how Argdown is read and written. Maps themselves are saved, not exported.`;

const losses = `## What exports lose

What a format cannot carry is told before anything is written: in the dialog beneath the preview, on the command line by \`--loss\`. These tables are made from the same reports, of a map that has something of every part; a test looks for each part in each file.

*yes*: it is told. *in part*: some of it, or in another form, as the list beneath says. *hidden*: it is kept in the file where other programs do not show it. *–*: it is left out.`;

const tables: readonly { readonly title: string; readonly shows: ReadonlySet<Exporter['shows']> }[] = [
  { title: 'Pictures and drawings', shows: new Set(['picture']) },
  { title: 'Texts and data', shows: new Set(['text']) },
  { title: 'Reports and accounts', shows: new Set(['report', 'account']) },
];

function formatTable(): string {
  const ids = [...new Set([...importers, ...exporters].map(({ id }) => id))];
  const rows = ids.map((id) => {
    const [read, written] = [importers, exporters].map((all) => all.find((each) => each.id === id));
    const extensions = new Set([read, written].flatMap((format) => format?.extensions ?? []));
    const dotted = [...extensions].map((extension) => `\`.${extension}\``).join(' ');
    const name = written?.label ?? read?.label ?? '';
    return `| ${name} | \`${id}\` | ${dotted} | ${read ? 'yes' : '–'} | ${written ? 'yes' : '–'} |`;
  });
  return [
    '| format | `--from`, `--to` | files | import | export |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const parts: readonly (readonly [MapPart, string])[] = [
  ['statements', formatLossWords.otherStatements.where],
  ['texts', formatLossWords.texts],
  ...countedParts.map((part) => [part, lostPartWords[part].where] as const),
];

const signs: Readonly<Record<Fate, string>> = { 'left-out': '–', changed: 'in part', hidden: 'hidden' };

function lossTable(title: string, own: readonly Exporter[]): string {
  const columns = alike(own);
  const heads = columns.map(({ ids }) => ids.map((id) => `\`${id}\``).join(', '));
  const rows = parts.map(([part, name]) => {
    const cells = columns.map(({ fates }) => {
      const fate = fates.get(part);
      return fate === undefined ? 'yes' : signs[fate];
    });
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const table = [
    `| part of the map | ${heads.join(' | ')} |`,
    `| --- | ${heads.map(() => '---').join(' | ')} |`,
    ...rows,
  ];
  const changed = columns.flatMap(changes);
  return [`### ${title}`, table.join('\n'), ...(changed.length === 0 ? [] : [changed.join('\n')])].join(
    '\n\n',
  );
}

interface Column {
  readonly ids: readonly string[];
  readonly fates: ReadonlyMap<MapPart, Fate>;
  /** The sentences about what is changed. */
  readonly sentences: readonly string[];
}

/** Formats that lose the same share a column. */
function alike(own: readonly Exporter[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { id, losses } of own) {
    const said = losses(everyPart);
    const key = JSON.stringify(said);
    const fates = new Map(said.flatMap(({ part, fate }) => (part && fate ? [[part, fate] as const] : [])));
    const sentences = said.flatMap(({ where, what, part, fate }) =>
      fate === 'changed' ? [`*${part === 'texts' ? formatLossWords.texts : where}*: ${what}`] : [],
    );
    columns.set(key, { ids: [...(columns.get(key)?.ids ?? []), id], fates, sentences });
  }
  return [...columns.values()];
}

function changes({ ids, sentences }: Column): readonly string[] {
  if (sentences.length === 0) return [];
  return [`- ${ids.map((id) => `\`${id}\``).join(', ')}: ${sentences.join(' ')}`];
}
