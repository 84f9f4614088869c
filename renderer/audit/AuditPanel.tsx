import './audit.css';
import { ClipboardCopy, Settings2 } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { memoInMarkdown } from '#shared/audit/report-formats/markdown';
import type { AuditReport, Finding } from '#shared/audit/rule';
import { rules } from '#shared/audit/rules';
import { auditWords } from '#shared/words/audit';
import { auditPanelWords } from '#shared/words/audit-panel';
import { count as inFigures } from '#shared/words/numbers';
import { severitySigns } from '../items/severity-signs';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { FilterBar } from './FilterBar';
import { FindingRow } from './FindingRow';
import { GroupHead } from './GroupHead';
import { type FindingFilter, openCounts, shownFindings } from './shown-findings';
import { subjectInWords } from './subject-in-words';
import { undoKeys } from './undo-keys';
import { useReport } from './use-report';

/** So many findings are listed before somebody asks for more. */
const page = 200;

const noFilter: FindingFilter = { least: 'info', showWaived: false, words: '', grouping: 'rule' };

/** What the audit holds against the map, kept up to date while it is edited. */
export function AuditPanel() {
  const report = useDeferredValue(useReport());
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const [limit, setLimit] = useState(page);
  const judged = useDocument((state) => state.judged);
  const workspace = useWorkspace();
  const nameOf = (id: string) => subjectInWords(judged, id);
  const { groups, more } = shownFindings(report, filter, { limit, nameOf });
  const waived = report.findings.filter((finding) => finding.waived).length;
  return (
    <section
      className="panel audit"
      aria-label={auditPanelWords.name}
      data-pane="audit"
      tabIndex={-1}
      onKeyDown={undoKeys(workspace)}
    >
      <AuditHead report={report} />
      <FilterBar filter={filter} waived={waived} onChange={setFilter} />
      <div className="panel-body">
        <ChangedRules report={report} />
        {groups.length === 0 && <NothingFound report={report} />}
        {groups.map((group, place) => (
          <section key={group.id} className="finding-group">
            <GroupHead group={group} isOneKind={filter.grouping === 'rule'} />
            <ul>
              {group.shown.map((finding, index) => (
                <FindingRow
                  key={`${finding.rule} ${finding.subject} ${placeAmong(group.shown, index)}`}
                  finding={finding}
                  isFirst={place === 0 && index === 0}
                />
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

/** One subject may be found by one rule several times, one after the other. */
function placeAmong(findings: readonly Finding[], index: number): number {
  const { rule, subject } = findings[index] ?? {};
  let place = 0;
  while (findings[index - place - 1]?.rule === rule && findings[index - place - 1]?.subject === subject)
    place += 1;
  return place;
}

/** A list that is short because rules are off says so. */
function ChangedRules({ report: { settings = [] } }: { readonly report: AuditReport }) {
  const { ui } = useWorkspace();
  if (settings.length === 0) return null;
  return (
    <p className="audit-changed">
      {auditPanelWords.changedRules(settings.length)}{' '}
      <button type="button" className="finding-action" onClick={() => ui.open('audit-settings')}>
        {auditPanelWords.settings}
      </button>
    </p>
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
        aria-label={auditPanelWords.settings}
        title={auditPanelWords.settings}
        onClick={() => ui.open('audit-settings')}
      >
        <Settings2 aria-hidden size={15} />
      </button>
      <button
        type="button"
        className="plain icon-only"
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
