import { retoldBriefsIn } from '#shared/audit/briefs';
import { bullets, inline, paragraph } from '#shared/document/text-document';
import { reasonsOf } from '#shared/graph/explain';
import { label } from '#shared/graph/labels';
import type { Relation } from '#shared/model/relation';
import { isQuiet } from '#shared/review/quote-sign';
import { answerTo, questionsOf } from '#shared/schemes/open-questions';
import { schemeOf } from '#shared/schemes/schemes';
import { singleStepsOf } from '#shared/whatif/single-points';
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
    ...doubtsAboutSteps(account),
    ...unaskedQuestions(account),
    ...saidByTheBriefAlone(account),
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

/** Critical questions that somebody looked at, and that speak against a step. */
function doubtsAboutSteps(account: Account): readonly string[] {
  return stepsIn(account).flatMap((step) => {
    const asked = new Set(step.answers?.map(({ question }) => question));
    return [...asked].flatMap((id) => {
      const answer = answerTo(step, id);
      if (answer === undefined || answer.ok) return [];
      const note = answer.note?.trim() ?? '';
      return [words.doubts.answer(stepName(account, step), questionText(step, id), note)];
    });
  });
}

/** What nobody has asked yet of the steps that no other can replace; of all others the audit tells. */
function unaskedQuestions(account: Account): readonly string[] {
  const { labels, of } = account.trace;
  return stepsIn(account).flatMap((step) => {
    const { open } = questionsOf(step);
    if (open.length === 0 || !singleStepsOf(labels).get(step.id)?.includes(of.id)) return [];
    const questions = open.map(({ text }) => text);
    return [words.doubts.unasked(stepName(account, step), questions)];
  });
}

function stepsIn({ trace: { graph, cone } }: Account): readonly Relation[] {
  return [...cone].flatMap((id) => graph.relation(id) ?? []);
}

function stepName(account: Account, { premises, target }: Relation): string {
  const say = namesIn(account);
  return nameWords.step(nameWords.several(premises.map(say)), say(target));
}

function questionText({ scheme }: Relation, id: string): string {
  return (
    schemeOf(scheme)?.questions.find((question) => question.id === id)?.text ?? words.doubts.question(id)
  );
}

/** Evidence for which nobody vouches but the document whose argument this is. */
function saidByTheBriefAlone(account: Account): readonly string[] {
  const briefs = retoldBriefsIn(account.map);
  const alone = account.statements.filter(
    ({ id, kind, citations = [] }) =>
      kind === 'evidence' &&
      account.trace.cone.has(id) &&
      citations.length > 0 &&
      citations.every(({ source }) => briefs.has(source)),
  );
  return alone.length === 0 ? [] : [words.doubts.briefOnly(alone.map(({ id }) => namesIn(account)(id)))];
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
