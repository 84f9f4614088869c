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
import { graphOf } from '#shared/graph/graph';
import { severities } from '#shared/model/severity';
import { markWords } from '#shared/words/marks';
import { memoWords as words } from '#shared/words/memo';
import { spoken } from '#shared/words/spoken';
import { type FindingGroup, findingGroups } from './finding-groups';
import type { AuditedMap } from './report-format';
import type { Finding, KnownFinding } from './rule';
import { rules } from './rules';
import { settingInWords } from './setting-in-words';
import { sharedAdvice } from './shared-advice';
import { isKnown, summarised } from './totals';
import { voidWaiverOf, waiverOf } from './waiver-of';
import { named } from './words';

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
  // What a baseline lists is no news: it is counted, and told no more.
  const groups = findingGroups(report.findings.filter((finding) => !isKnown(finding)));
  const known = report.findings.filter(isKnown).length;
  const settings = report.settings ?? [];
  const solved = report.solved ?? [];
  const waived = report.findings.filter((finding) => finding.waived);
  const below = level === 1 ? 2 : 3;
  return [
    paragraph(words.lead(file, today)),
    paragraph(
      strong(words.found(summarised(report))),
      ` ${words.advice[groups[0]?.worst ?? (known > 0 ? 'nothingNew' : 'none')]}`,
    ),
    ...(known === 0 ? [] : [paragraph(words.known(known))]),
    ...(settings.length === 0
      ? []
      : [paragraph(words.settings), bullets(settings.map((setting) => inline(settingInWords(setting))))]),
    ...overview(groups),
    ...severities.toReversed().flatMap((severity) => {
      const those = groups.filter(({ worst }) => worst === severity);
      return those.length === 0
        ? []
        : [
            heading(level, words.parts[severity]),
            ...those.flatMap((group) => sectionOf(audited, group, below)),
          ];
    }),
    ...(waived.length === 0
      ? []
      : [heading(level, words.waivedTitle), bullets(waived.map((finding) => waivedLine(audited, finding)))]),
    ...(solved.length === 0
      ? []
      : [heading(level, words.solvedTitle), bullets(solved.map((finding) => solvedLine(audited, finding)))]),
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
function sectionOf(
  { map }: AuditedMap,
  { rule, findings, worst }: FindingGroup,
  level: 2 | 3,
): readonly Block[] {
  const { places, advice } = sharedAdvice(findings.map(({ message }) => message));
  const items = findings.map((finding, index): Inline => {
    const { severity, subject } = finding;
    const mark = severity === worst ? '' : words.otherSeverity(markWords.severity[severity]);
    const before = voidWaiverOf(map, finding);
    const decided =
      before === undefined ? [] : [quiet(words.voidWaiver(before.by, before.at, before.reason))];
    return inline(places[index] ?? '', quiet(mark), ' ', code(subject), ...decided);
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

/** What it was by its title and its subject: of what it said then nothing is known. */
function solvedLine({ map }: AuditedMap, { rule, subject }: KnownFinding): Inline {
  const title = rules.find(({ id }) => id === rule)?.title ?? rule;
  return inline(strong(title), `: ${named(graphOf(map), subject)} `, code(subject));
}
