import { describe, expect, test } from 'vitest';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { warrant } from '../../support/memory-io';

const map = sketch('C1 supports R1, R1 is assumed, E1');
const rule = 'unsupported-claim isolated-node';
const withAudit = (audit: ArgumentMap['audit']): string => writeMap({ ...map, ...(audit && { audit }) });
const files = {
  'plain.argmap': writeMap(map),
  'off.argmap': withAudit({ rules: { 'unsupported-claim': { severity: 'off', reason: 'A draft.' } } }),
  'mine.json': JSON.stringify({ rules: { 'isolated-node': { severity: 'blocker' } } }),
  'wrong.json': JSON.stringify({ rules: { 'isolated-node': { severity: 'huge' } } }),
};

describe('settings', () => {
  test('of a map are obeyed, and said', async () => {
    expect(await warrant(`audit off.argmap --rule ${rule}`, { files })).toMatchObject({
      code: 0,
      out: expect.stringContaining('Set by the map: unsupported-claim is off. A draft.'),
    });
  });

  test('of a person are obeyed where a map says nothing', async () => {
    const { code, out } = await warrant(
      `audit off.argmap --json --fail-on blocker --settings mine.json --rule ${rule}`,
      { files },
    );
    expect(code).toBe(1);
    expect(JSON.parse(out).settings).toEqual([
      { rule: 'unsupported-claim', severity: 'off', reason: 'A draft.', from: 'map' },
      { rule: 'isolated-node', severity: 'blocker', from: 'person' },
    ]);
  });

  test('are passed over on wish', async () => {
    const asTheyAre = await warrant(`audit off.argmap --no-settings --json --rule ${rule}`, { files });
    const plain = await warrant(`audit plain.argmap --json --rule ${rule}`, { files });
    expect(JSON.parse(asTheyAre.out)).toEqual(JSON.parse(plain.out));
  });

  test.each([
    ['nowhere.json', 'nowhere.json does not exist.'],
    ['wrong.json', 'wrong.json is not the settings of the audit: at $.rules["isolated-node"].severity found'],
    ['plain.argmap', ''],
  ])('in %s: %s', async (file, sentence) => {
    const { code, err } = await warrant(`audit plain.argmap --rule ${rule} --settings ${file}`, { files });
    expect([code, err.slice(0, sentence.length)]).toEqual([sentence === '' ? 1 : 2, sentence]);
  });
});

describe('a baseline', () => {
  const audit = (line: string, world: Readonly<Record<string, string>>) =>
    warrant(`audit ${line} --rule ${rule}`, { files: { ...files, ...world } });
  const known = async () => {
    const { files: left } = await audit('plain.argmap --write-baseline known.json', {});
    return left['known.json'] ?? '';
  };

  test('is written with the findings there are, and they are no news from then on', async () => {
    const written = await audit('plain.argmap --write-baseline known.json', {});
    expect(written.code).toBe(0);
    expect(await audit('plain.argmap --baseline known.json', { 'known.json': await known() })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/C1: .* \(known\)/),
    });
  });

  test('leaves what is new as news', async () => {
    const more = { ...map, ...sketch('C1 + C2 supports R1, R1 is assumed, E1') };
    const { code, out } = await audit('plain.argmap --baseline known.json --json', {
      'known.json': await known(),
      'plain.argmap': writeMap(more),
    });
    const news = JSON.parse(out).findings.filter((finding: { known: boolean }) => !finding.known);
    expect([code, news.map(({ subject }: { subject: string }) => subject)]).toEqual([1, ['C2']]);
  });

  test('asks again about what was changed', async () => {
    const changed = { ...map, nodes: map.nodes.map((node) => ({ ...node, text: `${node.text}!` })) };
    expect(
      await audit('plain.argmap --baseline known.json', {
        'known.json': await known(),
        'plain.argmap': writeMap(changed),
      }),
    ).toMatchObject({ code: 1 });
  });

  test('says what is solved, and nothing of rules that were not applied', async () => {
    const solved = { 'known.json': await known(), 'plain.argmap': writeMap(sketch('R1 is assumed, E1')) };
    const of = async (line: string) =>
      JSON.parse(
        (await warrant(`audit plain.argmap --json --baseline known.json --rule ${line}`, { files: solved }))
          .out,
      ).solved.map(({ subject }: { subject: string }) => subject);
    expect([await of(rule), await of('isolated-node')]).toEqual([['C1'], []]);
  });

  test('is refused where it is none', async () => {
    expect(await audit('plain.argmap --baseline mine.json', {})).toMatchObject({
      code: 2,
      err: expect.stringContaining('mine.json is not a baseline of findings: at $.version found nothing'),
    });
  });
});

describe('two versions of a map', () => {
  const world = {
    files: {
      'before.argmap': writeMap(sketch('C1 supports R1, C2 supports R1, C3 supports R1, R1 is assumed')),
      'after.argmap': writeMap(
        sketch(
          'C1 supports R1, C2 supports R1, C3 supports R1, C4 supports R1, R1 is assumed, C2 is assumed, C3 waives unsupported-claim because "Common ground."',
        ),
      ),
    },
  };

  test('are told apart by what was found', async () => {
    expect(
      await warrant('audit-diff before.argmap after.argmap --rule unsupported-claim', world),
    ).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^1 new, 2 gone, 1 still there\.\n\nNew\n {2}error +unsupported-claim +C4: [^\n]*\n\nGone\n[^\n]*C2: [^\n]*\n[^\n]*C3: [^\n]* \(waived\)\n\nStill there\n[^\n]*C1: /,
      ),
    });
  });

  test('as one JSON document', async () => {
    const { out } = await warrant(
      'audit-diff before.argmap after.argmap --json --rule unsupported-claim',
      world,
    );
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      found: [{ subject: 'C4' }],
      gone: [
        { subject: 'C2', waived: false },
        { subject: 'C3', waived: true },
      ],
      stayed: [{ subject: 'C1' }],
      summary: { found: 1, gone: 2, stayed: 1 },
    });
  });

  test('that are the same have no difference', async () => {
    expect(await warrant('audit-diff after.argmap after.argmap', world)).toMatchObject({ code: 0 });
  });
});
