import { gradeText } from '#shared/audit/grades';
import { bullets, type Inline, inline, paragraph, quiet } from '#shared/document/text-document';
import { supportsOf } from '#shared/graph/graph';
import { label } from '#shared/graph/labels';
import type { Relation } from '#shared/model/relation';
import { accountWords } from '#shared/words/account';
import { markWords } from '#shared/words/marks';
import type { Account } from '../account';
import { chainGradeOf } from '../graded-chains';
import { linkTo } from '../names';
import { gradeInWords } from '../remarks';
import { defineSection } from '../section';

const words = accountWords.grades;

/** How good the evidence is at the end of each line of support, by the grades that the author gave. */
export const grades = defineSection('grades', (account) => {
  const { graph, of } = account.trace;
  const grade = gradeInWords(of);
  if (of.kind === 'evidence') return [paragraph(grade === '' ? words.ungraded : words.own(grade))];
  const lines = supportsOf(graph, of.id);
  if (lines.length === 0) return [paragraph(words.noLines)];
  return [paragraph(quiet(words.hint)), bullets(lines.map((line) => lineOf(account, line)))];
});

function lineOf(account: Account, { id, premises }: Relation): Inline {
  const { graph, labels } = account.trace;
  const names = premises.flatMap((premise, index) => {
    const node = graph.node(premise);
    return node === undefined ? [] : [...(index === 0 ? [] : [' + ']), linkTo(account, node)];
  });
  const its = label(labels, id);
  const remark = its === 'IN' ? '' : words.remark(markWords.standing[its]);
  const grade = chainGradeOf(labels, id);
  const judgement = typeof grade === 'string' ? words.chains[grade] : words.graded(gradeText(grade));
  return inline(...names, quiet(remark), `: ${judgement}`);
}
