import {
  type Block,
  bullets,
  code,
  heading,
  type Inline,
  inline,
  paragraph,
  quiet,
  strong,
  type TextDocument,
} from '#shared/document/text-document';
import { severities } from '#shared/model/severity';
import { markWords } from '#shared/words/marks';
import { memoWords as words } from '#shared/words/memo';
import { spoken } from '#shared/words/spoken';
import { type FindingGroup, findingGroups } from './finding-groups';
import type { AuditedMap } from './report-format';
import type { Finding } from './rule';
import { sharedAdvice } from './shared-advice';
import { summarised } from './totals';
import { waiverOf } from './waiver-of';

/** What the audit of one or more maps found, as notes to be read: the gravest first, each rule explained once. */
export function memoOf(audited: readonly AuditedMap[]): TextDocument {
  const [first] = audited;
  const isOne = audited.length === 1 && first !== undefined;
  const today = first?.today ?? '';
  return {
    title: isOne ? words.auditOf(titleOf(first)) : words.auditOfSeveral(audited.length),
    language: spoken.tag,
    day: today,
    blocks: isOne
      ? chapterOf(first, 1)
      : audited.flatMap((each) => [heading(1, titleOf(each)), ...chapterOf(each, 2)]),
  };
}

function titleOf({ file, map }: AuditedMap): string {
  const title = map.title.replace(/\s+/g, ' ').trim();
  return title === '' ? file : title;
}

function chapterOf(audited: AuditedMap, level: 1 | 2): readonly Block[] {
  const { file, report, today } = audited;
  const groups = findingGroups(report.findings);
  const waived = report.findings.filter((finding) => finding.waived);
  const below = level === 1 ? 2 : 3;
  return [
    paragraph(words.lead(file, today)),
    paragraph(strong(words.found(summarised(report))), ` ${words.advice[groups[0]?.worst ?? 'none']}`),
    ...overview(groups),
    ...severities.toReversed().flatMap((severity) => {
      const those = groups.filter(({ worst }) => worst === severity);
      return those.length === 0
        ? []
        : [heading(level, words.parts[severity]), ...those.flatMap((group) => sectionOf(group, below))];
    }),
    ...(waived.length === 0
      ? []
      : [heading(level, words.waivedTitle), bullets(waived.map((finding) => waivedLine(audited, finding)))]),
  ];
}

/** A table of what was found, where there is enough of it to get lost in. */
function overview(groups: readonly FindingGroup[]): readonly Block[] {
  if (groups.length < 3) return [];
  const rows = groups.map(({ rule, findings, worst }) => [
    inline(rule.title),
    inline(markWords.severity[worst]),
    inline(words.number(findings.length)),
  ]);
  return [{ kind: 'table', head: [words.table.rule, words.table.severity, words.table.findings], rows }];
}

/** What goes wrong and what to do about it is said once, however many places there are. */
function sectionOf({ rule, findings, worst }: FindingGroup, level: 2 | 3): readonly Block[] {
  const { places, advice } = sharedAdvice(findings.map(({ message }) => message));
  const items = findings.map(({ severity, subject }, index): Inline => {
    const mark = severity === worst ? '' : words.otherSeverity(markWords.severity[severity]);
    return inline(places[index] ?? '', quiet(mark), ' ', code(subject));
  });
  return [
    heading(level, rule.title),
    paragraph(rule.why),
    ...(advice === '' ? [] : [paragraph(strong(words.whatToDo), ` ${advice}`)]),
    bullets(items),
  ];
}

function waivedLine({ map }: AuditedMap, finding: Finding): Inline {
  const { by = '', at = '', reason = '' } = waiverOf(map, finding) ?? {};
  return inline(finding.message, ' ', strong(words.waivedBy(by, at)), ` ${reason}`);
}
