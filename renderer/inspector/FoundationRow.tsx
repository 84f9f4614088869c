import type { FoundingPassage } from '#shared/audit/foundation';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { isQuiet } from '#shared/review/quote-sign';
import { foundationWords as words } from '#shared/words/foundation';
import { quoteSignWords } from '#shared/words/review';
import { shortened } from '#shared/words/shortened';
import { statementInWords } from '../items/accessible-name';
import { QuoteSignIcon } from '../review/QuoteSignIcon';
import { jumpTo } from '../session/visits';
import { useUi, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';

interface FoundationRowProps {
  readonly map: ArgumentMap;
  readonly passage: FoundingPassage;
}

/**
 * A passage, how it stands, and where: a click shows it in its source, and what is selected stays selected. Where it has
 * no place there, the click leads to the statement that quotes it.
 */
export function FoundationRow({ map, passage: { node, citation, sign, span } }: FoundationRowProps) {
  const workspace = useWorkspace();
  const { source, locator, quote } = citation;
  const isShown = useUi(
    ({ reading, panels }) =>
      panels.has('source') &&
      span !== undefined &&
      reading?.source === source &&
      reading.span?.start === span.start &&
      reading.span.end === span.end,
  );
  const show = () => {
    if (span !== undefined) return workspace.ui.read(source, span);
    if (hasDocument(workspace)) jumpTo(workspace, [node.id]);
  };
  const record = findRecord(map.sources, source);
  const status = quoteSignWords.short[sign];
  const title = record === undefined ? source : sourceTitle(record);
  return (
    <button
      type="button"
      className="foundation-row"
      aria-current={isShown ? 'true' : undefined}
      title={words.quotedBy(statementInWords(node))}
      onClick={show}
    >
      <QuoteSignIcon sign={sign} />
      <span className="foundation-words">
        <q dir="auto">{shortened(quote.exact.replace(/\s+/g, ' ').trim(), 160)}</q>
        <small>
          {isQuiet(sign) && <span className="visually-hidden">{status} </span>}
          {words.facts([...(isQuiet(sign) ? [] : [status]), ...(locator ? [locator] : []), title])}
        </small>
      </span>
    </button>
  );
}
