import { cite } from '#shared/edit/citations';
import type { MapNode } from '#shared/model/map-node';
import { sourceTitle } from '#shared/model/source';
import { fieldSteps } from '#shared/words/field-steps';
import { citationWords } from '#shared/words/inspector-sources';
import { addSourceCommand } from '../commands/add-source';
import { runCommand } from '../session/run-command';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { CitationFields } from './CitationFields';
import { Section } from './Section';

interface CitationListProps {
  readonly node: MapNode;
}

/** Where a statement stands in sources, in the order of the map. */
export function CitationList({ node }: CitationListProps) {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const sources = useDocument(({ history }) => history.present.sources);
  const citations = node.citations ?? [];
  const citeIt = (source: string) => document.apply(cite(node.id, { source }), { label: fieldSteps.cite });
  return (
    <Section title={citations.length === 0 ? citationWords.none : citationWords.some(citations.length)}>
      {citations.map((citation, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a citation has no other identity than its place.
        <CitationFields key={index} nodeId={node.id} index={index} citation={citation} />
      ))}
      <div className="cite-row">
        <select
          aria-label={citationWords.cite}
          value=""
          disabled={sources.length === 0}
          onChange={({ target }) => citeIt(target.value)}
        >
          <option value="" disabled>
            {citationWords.choose}
          </option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {sourceTitle(source)}
            </option>
          ))}
        </select>
        {node.kind === 'evidence' && (
          <button
            type="button"
            className="plain"
            onClick={() => void runCommand(addSourceCommand, workspace)}
          >
            {citationWords.newSource}
          </button>
        )}
      </div>
    </Section>
  );
}
