import { editCitation, removeCitation } from '#shared/edit/citations';
import type { FieldChanges } from '#shared/edit/with-fields';
import type { Citation, Quote } from '#shared/model/citation';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { fieldSteps } from '#shared/words/field-steps';
import { citationWords } from '#shared/words/inspector-sources';
import { TextField } from '../fields/TextField';
import { CitationSign } from '../review/CitationSign';
import { CitationStatus } from '../review/CitationStatus';
import { CitationVerdict } from '../review/CitationVerdict';
import { ShowPassage } from '../review/ShowPassage';
import { useDocument, useDocumentStore, useWorkspace } from '../store/context';
import { withWords } from './quote-words';
import { useWrite, type WrittenField } from './use-write';

interface CitationFieldsProps {
  readonly nodeId: string;
  /** Among the citations of the node. */
  readonly index: number;
  readonly citation: Citation;
}

/** One place in one source, with the words that stand there. */
export function CitationFields({ nodeId, index, citation }: CitationFieldsProps) {
  const { ui } = useWorkspace();
  const document = useDocumentStore();
  const source = useDocument(({ history }) => findRecord(history.present.sources, citation.source));
  const write = useWrite(`${nodeId}:${index}`);
  const edit = (field: WrittenField, changes: FieldChanges<Citation>) =>
    write(field, editCitation(nodeId, index, changes));
  const { quote, locator } = citation;
  const editQuote = (field: WrittenField, words: Partial<Record<'exact' | 'prefix' | 'suffix', string>>) =>
    edit(field, { quote: withWords(quote, words) });
  return (
    <div className="citation-item">
      <details className="citation">
        <summary>
          <CitationSign nodeId={nodeId} index={index} />
          {source ? sourceTitle(source) : citation.source}
          {locator && <span className="citation-place"> {locator}</span>}
          {quote && <q className="citation-quote">{shortened(quote)}</q>}
        </summary>
        <TextField
          label={citationWords.locator}
          value={locator ?? ''}
          placeholder={citationWords.locatorExample}
          onChange={(text) => edit('locator', { locator: text })}
        />
        <TextField
          label={citationWords.quote}
          rows={3}
          value={quote?.exact ?? ''}
          placeholder={citationWords.askQuote}
          onChange={(exact) => editQuote('quote', { exact })}
        />
        <CitationStatus nodeId={nodeId} index={index} />
        {quote && (
          <div className="field-pair">
            <TextField
              label={citationWords.wordsBefore}
              value={quote.prefix ?? ''}
              onChange={(prefix) => editQuote('wordsBefore', { prefix })}
            />
            <TextField
              label={citationWords.wordsAfter}
              value={quote.suffix ?? ''}
              onChange={(suffix) => editQuote('wordsAfter', { suffix })}
            />
          </div>
        )}
        <CitationVerdict
          nodeId={nodeId}
          citation={citation}
          onChange={(next) => edit('verdict', { verdict: next })}
        />
        <div className="citation-actions">
          <button type="button" className="plain" onClick={() => ui.set({ openSource: citation.source })}>
            {citationWords.openSource}
          </button>
          <button
            type="button"
            className="plain"
            onClick={() =>
              document.apply(removeCitation(nodeId, index), { label: fieldSteps.removeCitation })
            }
          >
            {citationWords.remove}
          </button>
        </div>
      </details>
      <ShowPassage nodeId={nodeId} index={index} />
    </div>
  );
}

function shortened({ exact }: Quote): string {
  return exact.length > 80 ? `${exact.slice(0, 78).trimEnd()}…` : exact;
}
