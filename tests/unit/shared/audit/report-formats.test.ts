import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import { type Baseline, baselineOf, comparedWith } from '#shared/audit/baseline';
import type { ReportFormatId } from '#shared/audit/report-formats';
import { reportFormatOf } from '#shared/audit/report-formats';
import { rules } from '#shared/audit/rules';
import { sharedAdvice } from '#shared/audit/shared-advice';
import { parseMap } from '#shared/file/parse';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sketch } from '#shared/model/sketch';
import { root } from '../../../../scripts/root.mjs';

const today = '2026-03-31';
const map = {
  ...sketch('C1 supports R1, R1 is assumed, E1, C2 supports R1, C3 supports R1'),
  title: 'Ports *and* trade',
  waivers: [
    { rule: 'unsupported-claim', subject: 'C1', reason: 'Common ground.', by: 'A. Reader', at: today },
  ],
};

const report = audit(map, {
  today,
  rules: ['unsupported-claim', 'isolated-node', 'evidence-no-source'],
});

async function written(format: ReportFormatId, ...files: readonly string[]): Promise<string> {
  return String(await reportFormatOf(format).write(files.map((file) => ({ file, map, report, today }))));
}

test('text has a line for each finding', async () => {
  // In columns, as wide as the longest name of a rule.
  expect((await written('text', 'ports.argmap')).replace(/(?<=\S) {2,}/g, ' ')).toBe(
    [
      'ports.argmap: 4 errors and 1 note, 1 of them waived',
      '  error unsupported-claim C1: “C1” has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed. (waived)',
      '  error unsupported-claim C2: “C2” has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed.',
      '  error unsupported-claim C3: “C3” has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed.',
      '  info isolated-node E1: “E1” is connected to nothing: connect the evidence to what it bears on, or remove it.',
      '  error evidence-no-source E1: “E1” cites no source: add the source it was taken from, or make it a claim.',
      '',
    ].join('\n'),
  );
});

test('the memo explains a rule once, and lists its places', async () => {
  const lines = (await written('markdown', 'ports.argmap')).split('\n').filter(Boolean);
  const start = lines.indexOf('### 1.1 Unsupported claim');
  expect(lines.slice(start, start + 5)).toEqual([
    '### 1.1 Unsupported claim',
    'A claim with nothing beneath it asks the reader to take the author’s word.',
    '**What to do:** Add evidence or a claim beneath it, or mark it as assumed.',
    '- “C2” has nothing that supports it. `C2`',
    '- “C3” has nothing that supports it. `C3`',
  ]);
});

test('the memo begins with what was found, and takes no word of the map for Markdown', async () => {
  expect((await written('markdown', 'ports.argmap')).split('\n').filter(Boolean).slice(0, 3)).toEqual([
    '# Audit of Ports \\*and\\* trade',
    'What a reader who checks every step of ports.argmap would hold against it, as of 2026-03-31.',
    '**4 errors and 1 note, 1 of them waived.** Readers who check will find the first part.',
  ]);
});

test('the memo puts remarks after errors, and what is waived at the end with its reason', async () => {
  const memo = await written('markdown', 'ports.argmap');
  expect(memo.match(/^## .*/gm)).toEqual([
    '## 1 What a reader who checks will find',
    '## 2 Remarks',
    '## 3 Waived, and why',
  ]);
  expect(memo).toContain('**Waived by A. Reader on 2026-03-31:** Common ground.');
});

test('advice is said once where all messages end with it', () => {
  expect(sharedAdvice(['“A” stands alone: connect it.', '“B” stands alone: connect it.'])).toEqual({
    places: ['“A” stands alone.', '“B” stands alone.'],
    advice: 'Connect it.',
  });
});

test.each([
  ['one message', ['“A” stands alone: connect it.']],
  ['different advice', ['“A” stands alone: connect it.', '“B” is old: renew it.']],
  ['no advice', ['“A” is old.', '“B” is old.']],
])('messages stay as they are with %s', (_, messages) => {
  expect(sharedAdvice(messages)).toEqual({ places: messages, advice: '' });
});

test('the same memo is a page and a Word document', async () => {
  expect(await written('html', 'ports.argmap')).toContain('<h3 id="part-1.1">');
  const docx = await reportFormatOf('docx').write([{ file: 'ports.argmap', map, report: report, today }]);
  expect([docx[0], docx[1]]).toEqual([0x50, 0x4b]); // A ZIP archive.
});

test('JSON of one map is its report', async () => {
  expect(JSON.parse(await written('json', 'ports.argmap'))).toEqual(report);
});

test('JSON of several maps lists them by file, and adds up', async () => {
  const { findings, summary } = report;
  expect(JSON.parse(await written('json', 'a.argmap', 'b.argmap'))).toEqual({
    version: 1,
    files: [
      { file: 'a.argmap', findings, summary },
      { file: 'b.argmap', findings, summary },
    ],
    summary: { info: 2, warning: 0, error: 8, blocker: 0 },
  });
});

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
// It says draft 04, of which it uses nothing that later drafts read otherwise.
const { $schema: _, id: __, ...schema } = sarifSchema;
const isValidSarif = ajv.compile(schema);

describe('SARIF', () => {
  const samples = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.argmap'));

  test.each(samples)('of %s is valid', async (sample) => {
    const parsed = parseMap(readFileSync(path.join(root, 'examples', sample), 'utf8'));
    if (!parsed.ok) throw new Error(sample);
    const report = audit(parsed.value, { today });
    const sarif = await reportFormatOf('sarif').write([{ file: sample, map: parsed.value, report, today }]);
    isValidSarif(JSON.parse(String(sarif)));
    expect(isValidSarif.errors ?? []).toEqual([]);
  });

  test.each(['C:\\maps\\my map.argmap', '/tmp/ä #1.argmap', 'standard input', '\ud800%'])(
    'of a file called %j is valid',
    async (file) => {
      isValidSarif(JSON.parse(await written('sarif', file)));
      expect(isValidSarif.errors ?? []).toEqual([]);
    },
  );

  test('has every rule, and leads from each result to its own', async () => {
    const [run] = JSON.parse(await written('sarif', 'ports.argmap')).runs;
    const { rules: descriptors } = run.tool.driver;
    expect(descriptors.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ id }) => id));
    const wrong = run.results.filter(
      ({ ruleId, ruleIndex }: { ruleId: string; ruleIndex: number }) => descriptors[ruleIndex].id !== ruleId,
    );
    expect(wrong).toEqual([]);
  });

  test('says what is waived, why, and where it is', async () => {
    const [run] = JSON.parse(await written('sarif', 'ports.argmap')).runs;
    expect(run.results[0]).toMatchObject({
      ruleId: 'unsupported-claim',
      level: 'error',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'ports.argmap', index: 0 } },
          logicalLocations: [{ name: 'C1', fullyQualifiedName: 'claim/C1', kind: 'claim' }],
        },
      ],
      suppressions: [{ kind: 'external', status: 'accepted', justification: 'Common ground.' }],
    });
  });

  test('gives every result a fingerprint of its own', async () => {
    const [run] = JSON.parse(await written('sarif', 'ports.argmap')).runs;
    const prints = run.results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) =>
        partialFingerprints['ruleAndSubject/v1'],
    );
    expect(new Set(prints).size).toBe(prints.length);
  });
});

describe('what was decided, known and solved', () => {
  const decided: ArgumentMap = {
    ...sketch(
      'C1 supports R1, C2 supports R1, C2 waives unsupported-claim because "Common ground." before a change',
    ),
    audit: {
      rules: {
        'rec-no-chain': { severity: 'off', reason: 'A first draft.', by: 'Ann', at: today },
        stale: { numbers: { years: 3 } },
      },
    },
  };
  const audited = {
    file: 'a.argmap',
    map: decided,
    today,
    report: audit(decided, { today, rules: ['rec-no-chain', 'stale', 'unsupported-claim'] }),
  };
  const baseline: Baseline = {
    version: 1,
    files: [
      {
        file: 'a.argmap',
        findings: [
          ...baselineOf([audited]).files.flatMap(({ findings }) => findings.slice(0, 1)),
          { rule: 'unsupported-claim', subject: 'C9' },
        ],
      },
    ],
  };
  const compared = { ...audited, report: comparedWith(baseline, audited, () => true) };
  const writtenAs = async (format: ReportFormatId) =>
    String(await reportFormatOf(format).write([compared])).replace(/(?<=\S) {2,}/g, ' ');

  test('stand in the text', async () => {
    expect((await writtenAs('text')).split('\n')).toEqual([
      'a.argmap: 2 errors, 1 of them known',
      '  Set by the map: rec-no-chain is off. A first draft.',
      '  Set by the map: stale goes by years 3.',
      expect.stringMatching(/unsupported-claim C1: .* \(known\)$/),
      expect.stringMatching(/unsupported-claim C2: .* \(waived by .* before it was changed\)$/),
      '  Solved: unsupported-claim C9',
      '',
    ]);
  });

  test('stand in the memo, which leaves out what is known', async () => {
    const lines = (await writtenAs('markdown')).split('\n').filter(Boolean);
    expect(lines.slice(2)).toEqual([
      '**2 errors, 1 of them known.** Readers who check will find the first part.',
      'One finding is known from the baseline and left out below.',
      'Not all rules were applied as they are by themselves:',
      '- Set by the map: rec-no-chain is off. A first draft.',
      '- Set by the map: stale goes by years 3.',
      '## 1 What a reader who checks will find',
      '### 1.1 Unsupported claim',
      'A claim with nothing beneath it asks the reader to take the author’s word.',
      expect.stringMatching(/^- “C2” .* `C2` \(waived by .*, and changed since: “Common ground\.”\)$/),
      '## 2 Solved since the baseline',
      '- **Unsupported claim**: C9 `C9`',
    ]);
  });

  test('a memo of known findings alone says that nothing is new', async () => {
    const all = comparedWith(baselineOf([audited]), audited, () => true);
    expect(String(await reportFormatOf('markdown').write([{ ...audited, report: all }]))).toContain(
      'Nothing is new.',
    );
  });

  test('stand in SARIF, which is valid', async () => {
    const sarif = JSON.parse(await writtenAs('sarif'));
    const [{ invocations, results }] = sarif.runs;
    isValidSarif(sarif);
    expect(isValidSarif.errors ?? []).toEqual([]);
    expect(invocations[0].ruleConfigurationOverrides).toMatchObject([
      {
        descriptor: { id: 'rec-no-chain' },
        configuration: { enabled: false },
        properties: { from: 'map', reason: 'A first draft.', by: 'Ann' },
      },
      { descriptor: { id: 'stale' }, configuration: { enabled: true, parameters: { years: 3 } } },
    ]);
    expect(results).toMatchObject([
      { baselineState: 'unchanged' },
      { baselineState: 'new', suppressions: [{ status: 'underReview', justification: 'Common ground.' }] },
      { baselineState: 'absent', ruleId: 'unsupported-claim' },
    ]);
  });
});
