import { auditWords } from '#shared/words/audit';
import { markWords } from '#shared/words/marks';
import { type AuditedMap, defineReportFormat } from '../report-format';
import { rules } from '../rules';
import { summarised } from '../totals';

/** For reading and for the minutes: findings under their rules, with the reason of each rule. */
export const markdown = defineReportFormat({
  id: 'markdown',
  label: auditWords.formats.markdown,
  extension: 'md',
  write: (audited) => audited.map(chapter).join('\n'),
});

function chapter({ file, map, report }: AuditedMap): string {
  const title = auditWords.auditOf(escaped(map.title.trim() === '' ? file : map.title));
  const heading = `# ${title}\n\n${auditWords.foundAlone(summarised(report))}\n`;
  const sections = rules.flatMap(({ id, title, why }) => {
    const found = report.findings.filter((finding) => finding.rule === id);
    if (found.length === 0) return [];
    const items = found.map(({ severity, subject, message, waived }) => {
      const reason = waived ? ` *${auditWords.waivedBecause(escaped(reasonFor(map, id, subject)))}*` : '';
      return `- **${markWords.severity[severity]}** \`${subject}\`: ${escaped(message)}${reason}\n`;
    });
    return [`\n## ${title}\n\n${why}\n\n${items.join('')}`];
  });
  return heading + sections.join('');
}

function reasonFor({ waivers }: AuditedMap['map'], rule: string, subject: string): string {
  return (
    waivers.find(
      (waiver) => waiver.rule === rule && waiver.subject === subject && waiver.reason.trim() !== '',
    )?.reason ?? ''
  );
}

/** Words of the map stay words: none of their characters is taken for Markdown, and none ends the line. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}
