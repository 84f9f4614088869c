import { type Block, inline, paragraph, quiet } from '#shared/document/text-document';
import { reasonsOf } from '#shared/graph/explain';
import { label } from '#shared/graph/labels';
import type { Objection } from '#shared/trace/objections';
import { accountWords as words } from '#shared/words/account';
import type { Account } from '../account';
import { linkTo, namesIn, wordsOf } from '../names';
import { defineSection } from '../section';

/** What is held against any part of the chain, and what became of it. */
export const objections = defineSection('objections', (account) => {
  const { trace } = account;
  if (trace.objections.length === 0) return [paragraph(words.noObjections)];
  const items = trace.objections.map((objection) => ({ depth: 0, text: lineOf(account, objection) }));
  return [{ kind: 'list', items } satisfies Block];
});

function lineOf(account: Account, objection: Objection) {
  const { attack } = objection;
  const { graph } = account.trace;
  const premises = attack.premises.flatMap((id, index) => {
    const node = graph.node(id);
    if (node === undefined) return [];
    return [...(index === 0 ? [] : [' + ']), linkTo(account, node), ` ${wordsOf(node)}`];
  });
  return inline(
    ...premises,
    quiet(words.remarks([targetOf(account, attack.target)])),
    ` ${outcomeOf(account, objection)}`,
  );
}

/** What an objection is held against, within a sentence. */
export function targetOf(account: Account, id: string): string {
  const say = namesIn(account);
  const relation = account.trace.graph.relation(id);
  return relation === undefined
    ? words.against(say(id))
    : words.againstStep(relation.premises.map(say), say(relation.target));
}

/** What became of an objection, as a sentence. */
export function outcomeOf(account: Account, { attack, label: its, answers }: Objection): string {
  const { graph, labels } = account.trace;
  const say = namesIn(account);
  if (its !== 'OUT') return words.objectionStanding[its];
  if (answers.length > 0) return words.answeredBy(answers.map(({ id }) => say(id)));
  const fallen = attack.premises.find((id) => label(labels, id) === 'OUT') ?? attack.id;
  return words.fallsByItself(reasonsOf(graph, labels, fallen, say));
}
