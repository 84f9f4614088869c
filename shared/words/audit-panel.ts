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
  settings: 'Audit settings…',
  /** Under the filter: how many rules somebody changed. */
  changedRules: (rules: number) => `${plural(rules, 'rule is', 'rules are')} set differently.`,
  fix: {
    all: (label: string, findings: number) => `${label} (all ${count(findings)})`,
    done: (step: string) => `Done: ${step}. Undo takes it back.`,
    doneAll: (step: string, findings: number) =>
      `Done ${plural(findings, 'time')}: ${step}. One undo takes all of it back.`,
  },
  guides: {
    findPassage: 'Find the passage…',
    addSource: 'Add a source…',
    support: 'Add a claim beneath it',
    answer: 'Answer it',
    object: 'Add an objection',
    connect: 'Connect it…',
    coverage: 'Show what is left out',
    source: 'Edit the source',
    storeText: 'Store its text…',
    read: 'Read the source',
    split: 'Split it',
  },
  grouping: {
    name: 'Group',
    by: { rule: 'By rule', subject: 'By subject', severity: 'By severity' },
  },
  find: { name: 'Find in findings', ask: 'Find' },
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
    until: 'It holds as long as what is waived stays what it is now.',
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
