import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { parseMap } from '#shared/file/parse';
import { writeMap } from '#shared/file/write';
import { emptyMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { commands } from '../../../cli/commands';
import { warrant } from '../../support/memory-io';

const ports = sketch('E1 supports C1 as s1, C1 supports R1, E2 attacks s1, C2 is assumed');
const files = { 'ports.argmap': writeMap(ports), 'broken.argmap': '{ "format": "argmap", "version": 1 }' };

describe('new', () => {
  test('writes an empty map with a title', async () => {
    const { code, files: left } = await warrant(['new', 'Port reform', '-o', 'new.argmap']);
    expect([code, left['new.argmap']]).toEqual([0, writeMap(emptyMap('Port reform'))]);
  });

  test('prints it where no file is named', async () => {
    expect(await warrant('new')).toMatchObject({ code: 0, out: writeMap(emptyMap()), files: {} });
  });

  test('keeps a file that exists', async () => {
    expect(await warrant('new -o ports.argmap', { files })).toEqual({
      code: 2,
      out: '',
      err: 'ports.argmap exists already; add --force to overwrite it.\n',
      files,
    });
  });

  test('overwrites it when forced', async () => {
    const { files: left } = await warrant('new -o ports.argmap --force', { files });
    expect(left['ports.argmap']).toBe(writeMap(emptyMap()));
  });

  test('says why it could not write', async () => {
    expect(await warrant('new -o full/x.argmap', { unwritable: { kind: 'full' } })).toMatchObject({
      code: 2,
      err: 'full/x.argmap was not written: the disk is full.\n',
    });
  });
});

describe('check', () => {
  test('a valid map', async () => {
    expect(await warrant('check ports.argmap', { files })).toMatchObject({
      code: 0,
      out: 'ports.argmap is a valid map.\n',
      err: '',
    });
  });

  test('a file that is none, with all its problems', async () => {
    const { code, out } = await warrant('check broken.argmap --json', { files });
    const { valid, total, problems } = JSON.parse(out);
    expect([code, valid, total]).toEqual([1, false, problems.length]);
  });

  test('standard input that is not JSON', async () => {
    const { code, out } = await warrant('check - --json', { input: '{,}' });
    expect([code, JSON.parse(out)]).toMatchObject([1, { valid: false, total: 1, problems: [{ path: '$' }] }]);
  });
});

describe('a map that cannot be had', () => {
  test.each([
    ['missing', 'x.argmap does not exist.\n'],
    ['directory', 'x.argmap is a folder, and a map is a file.\n'],
    ['forbidden', 'x.argmap may not be read by you.\n'],
  ] as const)('because it is %s is a sentence', async (kind, err) => {
    const world = { files: { 'x.argmap': { kind } } };
    for (const line of ['check', 'inspect', 'audit', 'status', 'layout', 'export --to svg']) {
      expect(await warrant(`${line} x.argmap`, world)).toMatchObject({ code: 2, out: '', err });
    }
  });

  test.each(['inspect', 'audit', 'status', 'layout', 'export --to svg'])(
    'because it is not valid stops warrant %s',
    async (line) => {
      const { code, out, err } = await warrant(`${line} broken.argmap`, { files });
      expect([code, out, err.startsWith('broken.argmap is not a valid map')]).toEqual([2, '', true]);
    },
  );
});

describe('inspect', () => {
  test('counts', async () => {
    const { out } = await warrant('inspect ports.argmap --json', { files });
    expect(JSON.parse(out)).toMatchObject({
      nodes: { claim: 2, evidence: 2, recommendation: 1 },
      roots: ['C2', 'R1'],
    });
  });

  test('reads well', async () => {
    const { out } = await warrant('inspect ports.argmap', { files });
    expect(out.split('\n').slice(0, 3)).toEqual([
      'Claims           2',
      'Evidence         2',
      'Recommendations  1',
    ]);
  });
});

describe('audit', () => {
  test('prints the report as JSON, of standard input too', async () => {
    const { code, out } = await warrant('audit - --json', { input: files['ports.argmap'] });
    expect([code, JSON.parse(out)]).toEqual([1, audit(ports, { today: '2026-03-31' })]);
  });

  test.each([
    ['error', 1],
    ['blocker', 1],
  ])('with --fail-on %s ends with %d', async (severity, code) => {
    expect(await warrant(`audit ports.argmap --fail-on ${severity}`, { files })).toMatchObject({ code });
  });

  test('with findings below --fail-on ends with 0', async () => {
    const line = 'audit ports.argmap --rule isolated-node';
    expect([
      (await warrant(line, { files })).code,
      (await warrant(`${line} --fail-on info`, { files })).code,
    ]).toEqual([0, 1]);
  });

  test('lets waived findings pass', async () => {
    const waivers = [
      { rule: 'isolated-node', subject: 'C2', reason: 'Kept for later.', by: 'A', at: '2026-01-01' },
    ];
    const world = { files: { 'waived.argmap': writeMap({ ...ports, waivers }) } };
    expect(await warrant('audit waived.argmap --fail-on info --rule isolated-node', world)).toMatchObject({
      code: 0,
    });
  });

  test('of several maps says which is which', async () => {
    const { out } = await warrant('audit ports.argmap - --json', { files, input: files['ports.argmap'] });
    expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual([
      'ports.argmap',
      'Standard input',
    ]);
  });

  test('reports nothing if one of several maps cannot be read', async () => {
    expect(await warrant('audit ports.argmap none.argmap', { files })).toMatchObject({
      code: 2,
      out: '',
      err: 'none.argmap does not exist.\n',
    });
  });
});

describe('rules', () => {
  test('gives every rule with an example in which it finds something', async () => {
    const { out } = await warrant('rules --json');
    for (const { id, example } of JSON.parse(out).rules) {
      expect(audit(sketch(example), { today: '2026-03-31', rules: [id] }).findings).not.toEqual([]);
    }
  });
});

describe('status', () => {
  test('labels every node and relation', async () => {
    const { out } = await warrant('status ports.argmap --json', { files });
    expect(JSON.parse(out).labels).toEqual({
      C1: 'OUT',
      C2: 'IN',
      E1: 'IN',
      E2: 'IN',
      R1: 'OUT',
      r2: 'OUT',
      r3: 'IN',
      s1: 'OUT',
    });
  });

  test('reads well', async () => {
    const { out } = await warrant('status ports.argmap', { files });
    expect(out.split('\n').filter((line) => /^\w+ +(C1|r3|s1) /.test(line))).toEqual([
      'OUT  C1  “C1”',
      'IN   r3  E2 undercuts s1',
      'OUT  s1  E1 supports C1',
    ]);
  });
});

describe('quotes', () => {
  const text = 'In 2014 some 109 ships called there. The crane broke down. Later the crane broke down.';
  const from = (quotes: string) => ({ 'q.argmap': writeMap(sketch(`S1 says "${text}", ${quotes}`)) });

  test('says where every quote stands, in one document', async () => {
    const files = from(
      'E1 quotes S1 "some 109 ships called", C1 quotes S1 "crane broke down", E2 quotes S2 "ships"',
    );
    const { code, out } = await warrant('quotes q.argmap --json', { files });
    expect([code, JSON.parse(out).quotes]).toEqual([
      1,
      [
        expect.objectContaining({
          node: 'C1',
          citation: 0,
          source: 'S1',
          anchor: 'ambiguous',
          start: null,
          end: null,
        }),
        expect.objectContaining({
          node: 'E1',
          citation: 0,
          source: 'S1',
          anchor: 'found',
          start: 8,
          end: 29,
        }),
        expect.objectContaining({
          node: 'E2',
          citation: 0,
          source: 'S2',
          anchor: 'unchecked',
          start: null,
          end: null,
        }),
      ],
    ]);
  });

  test.each([
    ['found', 'E1 quotes S1 "some 109 ships called"', 0],
    ['not to be checked', 'E1 quotes S2 "some 109 ships called"', 0],
    ['none', 'E1 cites S1', 0],
    ['fuzzy', 'E1 quotes S1 "In 2014 |some 108 ships called| there."', 1],
    ['orphaned', 'E1 quotes S1 "nobody ever called there"', 1],
  ])('of quotes that are %s, says so by its exit code', async (_, quotes, expected) => {
    expect((await warrant('quotes q.argmap', { files: from(quotes) })).code).toBe(expected);
  });

  test('reads well', async () => {
    const files = from('E1 quotes S1 "some 109 ships called", E2 quotes S1 "nobody ever called there"');
    const { out } = await warrant('quotes q.argmap', { files });
    expect(out.split('\n')).toEqual([
      'found     E1  “some 109 ships called”     from S1  8–29  The words stand there once.',
      'orphaned  E2  “nobody ever called there”  from S1        Neither the words nor words like them stand there: correct the quote, or take it away.',
      '2 quotes: 1 found, 1 orphaned.',
      '',
    ]);
  });

  test('makes evidence undecided whose quote its source lacks', async () => {
    const files = from('E1 quotes S1 "nobody ever called there", E1 supports C1');
    const { out } = await warrant('status q.argmap --json', { files });
    expect(JSON.parse(out).labels).toEqual({ C1: 'UNDEC', E1: 'UNDEC', r1: 'UNDEC' });
  });
});

describe('layout', () => {
  test('gives every node a place and changes nothing else', async () => {
    const { files: left } = await warrant('layout ports.argmap -o tidy.argmap', { files });
    const tidied = parseMap(left['tidy.argmap'] ?? '');
    if (!tidied.ok) throw new Error('Not a map.');
    expect([tidied.value.view.placements.length, { ...tidied.value, view: ports.view }]).toEqual([5, ports]);
  });
});

describe('export', () => {
  test('writes the format that was asked for', async () => {
    const { code, files: left } = await warrant('export ports.argmap --to png --scale 3 -o ports.png', {
      files,
    });
    expect([code, left['ports.png']]).toEqual([0, 'PNG at 3']);
  });

  test.each([
    ['--to svg -o ports.argmap', 'ports.argmap is the map itself: name another file with -o.'],
    ['--to svg --focus C9', 'ports.argmap has no node C9: did you mean C1 or C2?'],
    ['--to svg --only R1 C9', 'ports.argmap has no node C9: did you mean C1 or C2?'],
    [
      '--to pdf --poster 4 -o a.pdf',
      'A poster needs paper: name it with --paper: a4, a3, letter or tabloid.',
    ],
    ['--to svg --json -o -', 'With --json the export needs a file: name it with -o.'],
  ])('%s is refused', async (options, sentence) => {
    expect(await warrant(`export ports.argmap ${options}`, { files })).toEqual({
      code: 2,
      out: '',
      err: `${sentence}\n`,
      files,
    });
  });

  test('writes only the statements that are named', async () => {
    const { out } = await warrant('export ports.argmap --to svg --only C1 R1', { files });
    expect(out.match(/id="node-\w+"/g)).toEqual(['id="node-C1"', 'id="node-R1"']);
  });

  test('a picture of points is not printed on a terminal', async () => {
    const { code, out } = await warrant('export ports.argmap --to png', { files, terminal: true });
    expect([code, out]).toEqual([2, '']);
  });

  test('--loss alone writes nothing', async () => {
    const { code, out, files: left } = await warrant('export ports.argmap --to markdown --loss', { files });
    expect([code, out === '', left]).toEqual([0, false, files]);
  });
});

/** What examples are about: a map with everything that some command asks for. */
const brief = { id: 'S1', csl: { title: 'Port reform' }, text: 'The port is full.', role: 'brief' } as const;
const rivals = sketch('E1 supports C1 as s1, C1 supports R1, E2 attacks s1, C2 is assumed, C2 supports R2');
const portReform = writeMap({ ...rivals, sources: [brief] });
const exampleFiles = {
  'port-reform.argmap': portReform,
  'last-week.argmap': portReform,
  'base.argmap': portReform,
  'ours.argmap': portReform,
  'theirs.argmap': portReform,
  'known.json': JSON.stringify({ version: 1, files: [] }),
  'discussion.txt': 'Discussion Title: Ports\n\n1. The port is full.\n',
  'essay001.ann': 'T1\tClaim 0 4\tFull',
  'essay001.txt': 'Full',
  'nodeset87.json': '{"nodes": [], "edges": []}',
  'claims.csv': 'Aussage,Zu\nThe port is full.,\n',
};

const examples = commands.flatMap((command) => command.examples.map(({ line }) => line));

test.each(examples)('the example `%s` works', async (line) => {
  const words = (line.match(/"[^"]*"|\S+/g) ?? []).map((part) => part.replaceAll('"', ''));
  const world = line.startsWith('warrant new') ? {} : { files: exampleFiles };
  const { code, err } = await warrant(words.slice(1), world);
  // An import and a merge tell how it went, and not where the map may go.
  const told = /^(?:Read as .*; nothing is lost|Merged without conflicts)\.\n$/;
  expect([code < 2, err.replace(told, '')]).toEqual([true, '']);
});

describe('trace', () => {
  test('as JSON has every path with its end, and the gaps', async () => {
    const { code, out } = await warrant('trace ports.argmap R1 --json', { files });
    const { id, label, complete, paths, pathsCut, gaps, objections, tree } = JSON.parse(out);
    expect([code, id, label, complete, pathsCut]).toEqual([1, 'R1', 'OUT', false, false]);
    expect(paths).toEqual([{ ids: ['R1', 'r2', 'C1', 's1', 'E1'], ends: 'gap' }]);
    expect(gaps).toEqual([{ node: 'E1', why: 'no-source' }]);
    expect(objections).toEqual([
      { relation: 'r3', target: 's1', premises: ['E2'], label: 'IN', answers: [] },
    ]);
    expect(tree.map(({ depth, node }: { depth: number; node: string }) => [depth, node])).toEqual([
      [0, 'R1'],
      [1, 'C1'],
      [2, 'E1'],
      [3, 'E2'],
    ]);
  });

  test('says how a quote at the end of a path stands', async () => {
    const quoting = writeMap(
      sketch('S1 says "Trade fell, and rents rose.", E1 quotes S1 "rents rose", E1 supports R1'),
    );
    const { code, out } = await warrant('trace - R1 --json', { input: quoting });
    expect([code, JSON.parse(out).paths]).toEqual([
      0,
      [{ ids: ['R1', 'r1', 'E1'], ends: 'source', source: 'S1', citation: 0, anchor: 'found' }],
    ]);
  });

  test('of what is no node says which are near', async () => {
    expect(await warrant('trace ports.argmap R2', { files })).toMatchObject({
      code: 2,
      err: 'ports.argmap has no node R2: did you mean C2, E2 or R1?\n',
    });
  });
});

describe('a report of the audit', () => {
  test('goes into a file', async () => {
    const {
      code,
      out,
      files: left,
    } = await warrant('audit ports.argmap --format sarif -o ports.sarif', { files });
    expect([code, out, JSON.parse(left['ports.sarif'] ?? '').version]).toEqual([1, '', '2.1.0']);
  });

  test('never overwrites the map', async () => {
    const { code, err, files: left } = await warrant('audit ports.argmap -o ports.argmap', { files });
    expect([code, err, left]).toEqual([
      2,
      'ports.argmap is the map itself: name another file with -o.\n',
      files,
    ]);
  });

  test('is not shown on a terminal where it is no text', async () => {
    expect(await warrant('audit ports.argmap --format docx', { files, terminal: true })).toMatchObject({
      code: 2,
      out: '',
      err: 'A terminal cannot show Memo (DOCX): name a file with -o.\n',
    });
  });
});
