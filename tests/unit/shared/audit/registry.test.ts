import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportFormatIds } from '#shared/audit/report-formats';
import { ruleIds } from '#shared/audit/rules';
import { rulesPage } from '#shared/audit/rules-page';

const root = new URL('../../../../', import.meta.url);

function idsIn(folder: string): readonly string[] {
  return readdirSync(new URL(folder, root)).map((file) => file.replace(/\.ts$/, ''));
}

test('every file of rules/ is in the list of rules under its name', () => {
  expect(new Set(ruleIds)).toEqual(new Set(idsIn('shared/audit/rules/')));
});

test('every file of report-formats/ is in the list of formats under its name', () => {
  expect(new Set(reportFormatIds)).toEqual(new Set(idsIn('shared/audit/report-formats/')));
});

test('the page about the rules is the one written from the rules', () => {
  expect(readFileSync(new URL('docs/audit-rules.md', root), 'utf8')).toBe(rulesPage());
});
