import { catalogue } from './catalogue';
import { count, plural } from './numbers';

export const auditPanelWords = catalogue({
  name: 'Audit',
  copyReport: 'Copy report',
  copyReportHint: 'Copy the report as Markdown',
  reportCopied: 'The report was copied as Markdown.',
  checking: 'The map is being checked…',
  nothingPasses: 'No finding passes the filter.',
  nothingFound: (rules: number) =>
    `Nothing to report: ${plural(rules, 'rule was', 'rules were')} applied to every statement, step and source.`,
  showMore: (next: number, all: number) => `Show ${count(next)} more of ${count(all)}`,
  /** Before the message of a finding. */
  severityFirst: (severity: string) => `${severity}: `,
  filter: {
    name: 'Severity',
    least: {
      info: 'All findings',
      warning: 'Warnings and worse',
      error: 'Errors and worse',
      blocker: 'Blockers',
    },
    showWaived: (findings: number) => `Show ${count(findings)} waived`,
  },
  waiver: {
    ask: 'Waive…',
    form: 'Waive this finding',
    reason: 'Reason',
    name: 'Your name',
    waive: 'Waive',
    cancel: 'Cancel',
    done: 'The finding is waived.',
    waived: (reason: string) => `Waived: ${reason}`,
    waivedBy: (name: string, reason: string) => `Waived by ${name}: ${reason}`,
    withdraw: 'Withdraw',
  },
  /** As they read after "Undo". */
  steps: { waive: 'waive finding', withdraw: 'withdraw waiver' },
});
