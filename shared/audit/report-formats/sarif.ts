import { auditWords } from '#shared/words/audit';
import { defineReportFormat } from '../report-format';
import type { Rule } from '../rule';
import { rules } from '../rules';
import { levelOf, rankOf } from '../sarif-levels';
import { sarifResults, uriOf } from '../sarif-results';
import { sarifInvocation } from '../sarif-settings';

/** For code scanning and whatever else reads the format of static analysis: OASIS SARIF, version 2.1.0. */
export const sarif = defineReportFormat({
  id: 'sarif',
  label: auditWords.formats.sarif,
  extension: 'sarif',
  mime: 'application/sarif+json',
  write: async (audited) =>
    `${JSON.stringify(
      {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [
          {
            tool: {
              driver: {
                name: 'Warrant',
                informationUri: 'https://warrant.example',
                rules: rules.map(ruleDescriptor),
              },
            },
            columnKind: 'utf16CodeUnits',
            artifacts: audited.map(({ file }) => ({ location: { uri: uriOf(file) } })),
            invocations: audited.map(({ report }) => sarifInvocation(report)),
            results: audited.flatMap(sarifResults),
          },
        ],
      },
      null,
      2,
    )}\n`,
});

function ruleDescriptor({ id, severity, title, why, definition }: Rule) {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: definition },
    defaultConfiguration: { level: levelOf[severity], rank: rankOf[severity] },
    properties: { severity },
  };
}
