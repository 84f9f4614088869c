import { expect, test } from 'vitest';
import { audit } from '#shared/audit/audit';
import type { ReportFormatId } from '#shared/audit/report-formats';
import { reportFormatOf } from '#shared/audit/report-formats';
import { sketch } from '#shared/model/sketch';

const today = '2026-03-31';
const map = {
  ...sketch('C1 supports R1, R1 is assumed, E1'),
  title: 'Ports *and* trade',
  waivers: [
    { rule: 'unsupported-claim', subject: 'C1', reason: 'Common ground.', by: 'A. Reader', at: today },
  ],
};

function written(format: ReportFormatId, ...files: readonly string[]): string {
  return reportFormatOf(format).write(files.map((file) => ({ file, map, report: audit(map, { today }) })));
}

test('text has a line for each finding', () => {
  expect(written('text', 'ports.argmap').replaceAll(/ {2,}/g, '  ')).toBe(
    [
      'ports.argmap: 2 errors and 1 note, 1 of them waived',
      '  error  unsupported-claim  C1: “C1” has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed. (waived)',
      '  info  isolated-node  E1: “E1” is connected to nothing: connect the evidence to what it bears on, or remove it.',
      '  error  evidence-no-source  E1: “E1” cites no source: add the source it was taken from, or make it a claim.',
      '',
    ].join('\n'),
  );
});

test('markdown puts findings under their rules, and takes no word of the map for Markdown', () => {
  expect(written('markdown', 'ports.argmap').split('\n').slice(0, 9)).toEqual([
    '# Audit of Ports \\*and\\* trade',
    '',
    '2 errors and 1 note, 1 of them waived.',
    '',
    '## Unsupported claim',
    '',
    'A claim with nothing beneath it asks the reader to take the author’s word.',
    '',
    '- **error** `C1`: “C1” has nothing that supports it: add evidence or a claim beneath it, or mark it as assumed. *Waived: Common ground.*',
  ]);
});

test('JSON of one map is its report', () => {
  expect(JSON.parse(written('json', 'ports.argmap'))).toEqual(audit(map, { today }));
});

test('JSON of several maps lists them by file, and adds up', () => {
  const { findings, summary } = audit(map, { today });
  expect(JSON.parse(written('json', 'a.argmap', 'b.argmap'))).toEqual({
    version: 1,
    files: [
      { file: 'a.argmap', findings, summary },
      { file: 'b.argmap', findings, summary },
    ],
    summary: { info: 2, warning: 0, error: 4, blocker: 0 },
  });
});
