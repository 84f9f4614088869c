import type { Finding } from '#shared/audit/rule';
import { findRecord } from '#shared/model/sorted-records';
import { auditPanelWords } from '#shared/words/audit-panel';
import type { Command } from '../command';
import { addObjection, addSupport } from '../commands/add-premise';
import { connectTo } from '../commands/connect-to';
import { splitStatement } from '../commands/split-node';
import { runCommand } from '../session/run-command';
import type { DocumentWorkspace } from '../workspace';

/** Where a person is led from a finding, to do what only they can decide. */
export interface Guide {
  readonly label: string;
  readonly run: (workspace: DocumentWorkspace, finding: Finding) => void | Promise<void>;
}

const words = auditPanelWords.guides;

/** Runs a command on the thing at fault, or on what `on` names. */
function byCommand(label: string, command: Command, on = ({ subject }: Finding) => subject): Guide {
  return {
    label,
    run: (workspace, finding) => {
      workspace.document.select([on(finding)]);
      return runCommand(command, workspace);
    },
  };
}

const findPassage: Guide = { label: words.findPassage, run: ({ ui }) => ui.open('review-quotes') };

const editSource: Guide = {
  label: words.source,
  run: ({ ui }, { subject }) => {
    ui.set({ openSource: subject });
    ui.showPanel('inspector');
  },
};

const showCoverage: Guide = { label: words.coverage, run: ({ ui }) => ui.showPanel('coverage') };

/** The first source that the witness names. */
const readSource: Guide = {
  label: words.read,
  run: ({ ui, document }, { witness }) => {
    const { nodes, sources } = document.map();
    const cited = witness.flatMap(
      (id) => findRecord(nodes, id)?.citations?.map(({ source }) => source) ?? [],
    );
    const source = [...witness, ...cited].find((id) => findRecord(sources, id) !== undefined);
    if (source !== undefined) ui.read(source);
  },
};

const addSource: Guide = {
  label: words.addSource,
  run: ({ document, ui }, { subject }) => {
    document.select([subject]);
    ui.open('add-source');
  },
};

const storeText: Guide = {
  label: words.storeText,
  run: ({ ui }, { subject }) => {
    ui.set({ openSource: subject });
    ui.open('replace-text');
  },
};

const support = byCommand(words.support, addSupport);
const connect = byCommand(words.connect, connectTo);

/** By the id of the rule. */
const guides: Readonly<Record<string, Guide>> = {
  'unsupported-claim': support,
  // The first place where a chain breaks off.
  'rec-no-chain': byCommand(words.support, addSupport, ({ subject, witness: [gap = subject] }) => gap),
  'isolated-node': connect,
  'idle-evidence': connect,
  'one-sided': byCommand(words.object, addObjection),
  'unanswered-objection': byCommand(words.answer, addObjection),
  'compound-claim': byCommand(words.split, splitStatement),
  'evidence-no-source': addSource,
  'quote-not-found': findPassage,
  'quote-ambiguous': findPassage,
  'quote-fuzzy': findPassage,
  'source-changed': findPassage,
  'paraphrase-only': readSource,
  'altered-quote': readSource,
  'missing-locator': readSource,
  'number-mismatch': readSource,
  'sentence-coverage': showCoverage,
  'footnote-reconciliation': showCoverage,
  'missing-date': editSource,
  'no-access-date': editSource,
  stale: editSource,
  withdrawn: editSource,
  anachronism: editSource,
  'unarchived-link': storeText,
};

export function guideFor({ rule }: Finding): Guide | undefined {
  return Object.hasOwn(guides, rule) ? guides[rule] : undefined;
}
