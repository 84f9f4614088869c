import './audit.css';
import { ClipboardCopy } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { memoInMarkdown } from '#shared/audit/report-formats/markdown';
import type { AuditReport } from '#shared/audit/rule';
import { rules } from '#shared/audit/rules';
import { auditWords } from '#shared/words/audit';
import { auditPanelWords } from '#shared/words/audit-panel';
import { count as inFigures } from '#shared/words/numbers';
import { severitySigns } from '../items/severity-signs';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { FilterBar } from './FilterBar';
import { FindingRow } from './FindingRow';
import { type FindingFilter, openCounts, shownFindings } from './shown-findings';
import { useReport } from './use-report';

/** So many findings are listed before somebody asks for more. */
const page = 200;

/** What the audit holds against the map, kept up to date while it is edited. */
export function AuditPanel() {
  const report = useDeferredValue(useReport());
  const [filter, setFilter] = useState<FindingFilter>({ least: 'info', showWaived: false });
  const [limit, setLimit] = useState(page);
  const { groups, more } = shownFindings(report, filter, limit);
  const waived = report.findings.filter((finding) => finding.waived).length;
  return (
    <section className="panel audit" aria-label={auditPanelWords.name} data-pane="audit">
      <AuditHead report={report} />
      <FilterBar filter={filter} waived={waived} onChange={setFilter} />
      <div className="panel-body">
        {groups.length === 0 && <NothingFound report={report} />}
        {groups.map(({ rule, findings, total }) => (
          <section key={rule.id} className="finding-group" aria-labelledby={`rule-${rule.id}`}>
            <h3 id={`rule-${rule.id}`} title={rule.why}>
              {rule.title} <span className="finding-count">{inFigures(total)}</span>
            </h3>
            <ul>
              {findings.map((finding) => (
                <FindingRow key={`${finding.rule} ${finding.subject}`} finding={finding} />
              ))}
            </ul>
          </section>
        ))}
        {more > 0 && (
          <button type="button" className="plain" onClick={() => setLimit(limit + page)}>
            {auditPanelWords.showMore(Math.min(more, page), more)}
          </button>
        )}
      </div>
    </section>
  );
}

function AuditHead({ report }: { readonly report: AuditReport }) {
  const { desktop, ui, clock } = useWorkspace();
  const document = useDocumentStore();
  const copy = async () => {
    const map = document.map();
    const file = document.getState().file?.name ?? map.title;
    await desktop.copyText(memoInMarkdown([{ file, map, report, today: isoDate(clock()) }]));
    ui.announce(auditPanelWords.reportCopied);
  };
  return (
    <div className="panel-head">
      <h2>{auditPanelWords.name}</h2>
      <ul className="severity-counts">
        {openCounts(report)
          .filter(({ count }) => count > 0)
          .map(({ severity, count }) => (
            <li key={severity} className={`severity-${severity}`} title={auditWords.counted[severity](count)}>
              <span aria-hidden>
                {severitySigns[severity]} {inFigures(count)}
              </span>
              <span className="visually-hidden">{auditWords.counted[severity](count)}</span>
            </li>
          ))}
      </ul>
      <button
        type="button"
        className="plain icon-only panel-action"
        aria-label={auditPanelWords.copyReport}
        title={auditPanelWords.copyReportHint}
        onClick={() => void copy()}
      >
        <ClipboardCopy aria-hidden size={15} />
      </button>
    </div>
  );
}

function NothingFound({ report }: { readonly report: AuditReport }) {
  const isChecked = useDocument(
    ({ judged, history }) => judged.nodes.length > 0 || judged === history.present,
  );
  if (!isChecked) return <p className="audit-empty">{auditPanelWords.checking}</p>;
  if (report.findings.length > 0) return <p className="audit-empty">{auditPanelWords.nothingPasses}</p>;
  return <p className="audit-empty">{auditPanelWords.nothingFound(rules.length)}</p>;
}
