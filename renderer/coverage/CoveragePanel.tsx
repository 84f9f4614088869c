import './coverage.css';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import type { Coverage } from '#shared/reading/coverage';
import { coverageWords } from '#shared/words/coverage';
import { KindIcon } from '../bars/KindIcon';
import { statementInWords } from '../items/accessible-name';
import { jumpTo } from '../session/visits';
import { useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { BriefSection } from './BriefSection';
import { CappedList } from './CappedList';
import { NoBrief } from './NoBrief';
import { useCoverage } from './use-coverage';

/** How much of the brief is in the map, and what of the map is not in the brief. */
export function CoveragePanel() {
  const known = useCoverage();
  return (
    <section className="panel coverage" aria-label={coverageWords.name} data-pane="coverage">
      <div className="panel-head">
        <h2>{coverageWords.name}</h2>
      </div>
      <div className="panel-body">
        {known === null ? <p className="coverage-note">{coverageWords.counting}</p> : <Known {...known} />}
      </div>
    </section>
  );
}

interface KnownProps {
  readonly map: ArgumentMap;
  readonly coverage: Coverage;
}

function Known({ map, coverage: { briefs, withoutText, unsaid } }: KnownProps) {
  if (briefs.length + withoutText.length === 0) return <NoBrief />;
  const titleOf = (id: string) => {
    const source = findRecord(map.sources, id);
    return source === undefined ? id : sourceTitle(source);
  };
  return (
    <>
      {briefs.map((brief) => (
        <BriefSection
          key={brief.source}
          brief={brief}
          title={titleOf(brief.source)}
          isNamed={briefs.length > 1}
        />
      ))}
      {withoutText.map((id) => (
        <NoText key={id} id={id} title={titleOf(id)} />
      ))}
      {briefs.length > 0 && (
        <CappedList
          title={coverageWords.unsaid.title}
          items={unsaid}
          keyOf={(id) => id}
          hint={coverageWords.unsaid.hint}
          none={coverageWords.unsaid.none}
        >
          {(id) => <NodeRow map={map} id={id} />}
        </CappedList>
      )}
    </>
  );
}

function NodeRow({ map, id }: { readonly map: ArgumentMap; readonly id: string }) {
  const workspace = useWorkspace();
  const node = findRecord(map.nodes, id);
  if (node === undefined) return null;
  const show = () => {
    workspace.ui.set({ openSource: null });
    if (hasDocument(workspace)) jumpTo(workspace, [id]);
  };
  return (
    <button type="button" className="coverage-row coverage-node" onClick={show}>
      <KindIcon kind={node.kind} /> <span>{statementInWords(node)}</span>
    </button>
  );
}

function NoText({ id, title }: { readonly id: string; readonly title: string }) {
  const { ui } = useWorkspace();
  const open = () => {
    ui.showPanel('inspector');
    ui.set({ openSource: id });
  };
  return (
    <div className="coverage-empty">
      <p>{coverageWords.noText.why(title)}</p>
      <button type="button" className="plain" onClick={open}>
        {coverageWords.noText.open}
      </button>
    </div>
  );
}
