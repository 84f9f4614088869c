import { bullets, inline, paragraph } from '#shared/document/text-document';
import { reasonsOf } from '#shared/graph/explain';
import { label } from '#shared/graph/labels';
import { isQuiet } from '#shared/review/quote-sign';
import { accountWords as words } from '#shared/words/account';
import { markWords } from '#shared/words/marks';
import { nameWords } from '#shared/words/names';
import { quoteSignWords } from '#shared/words/review';
import type { Account } from '../account';
import { nameOf, namesIn, wordsOf } from '../names';
import { defineSection } from '../section';
import { outcomeOf, targetOf } from './objections';

/** What stays open when all is told: a reader should know it without looking for it. */
export const doubts = defineSection('doubts', (account) => {
  const all = [
    ...openObjections(account),
    ...unsettledStatements(account),
    ...openQuestions(account),
    ...lowConfidence(account),
    ...doubtfulPassages(account),
  ];
  if (all.length === 0) return [paragraph(words.noDoubts)];
  return [bullets(all.map((doubt) => inline(doubt)))];
});

function openObjections(account: Account): readonly string[] {
  const say = namesIn(account);
  return account.trace.objections
    .filter((objection) => objection.label !== 'OUT')
    .map((objection) => {
      const { premises, target } = objection.attack;
      const name = `${nameWords.linked(premises.map(say))} ${targetOf(account, target)}`;
      return words.doubts.objection(name, outcomeOf(account, objection));
    });
}

/** Those that do not hold, but for the gaps, which are told as such. */
function unsettledStatements(account: Account): readonly string[] {
  const { graph, labels, cone, gaps } = account.trace;
  const isGap = new Set(gaps.map(({ node }) => node.id));
  return account.statements
    .filter(({ id }) => cone.has(id) && !isGap.has(id) && label(labels, id) !== 'IN')
    .map((node) =>
      words.doubts.statement(
        nameOf(account, node),
        markWords.standing[label(labels, node.id)],
        reasonsOf(graph, labels, node.id, namesIn(account)),
      ),
    );
}

function openQuestions(account: Account): readonly string[] {
  const { graph, cone } = account.trace;
  const say = namesIn(account);
  return [...cone].flatMap((id) =>
    (graph.relation(id)?.answers ?? [])
      .filter(({ ok }) => !ok)
      .map(({ question, note = '' }) => words.doubts.answer(question, words.against(say(id)), note.trim())),
  );
}

function lowConfidence(account: Account): readonly string[] {
  const { cone } = account.trace;
  return account.statements
    .filter(({ id, confidence }) => confidence === 'low' && cone.has(id))
    .map((node) => words.doubts.confidence(namesIn(account)(node.id), wordsOf(node)));
}

function doubtfulPassages(account: Account): readonly string[] {
  return account.foundation.passages
    .filter(({ sign }) => !isQuiet(sign))
    .map(({ node, sign }) => words.doubts.passage(namesIn(account)(node.id), quoteSignWords.short[sign]));
}
