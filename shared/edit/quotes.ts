import type { Citation, Quote } from '#shared/model/citation';
import { findRecord } from '#shared/model/sorted-records';
import type { Verdict } from '#shared/model/verdict';
import type { Outcome } from '#shared/review/outcome';
import { editCitation } from './citations';
import { allOf, type Edit } from './edit';
import { editSource } from './sources';
import { withFields } from './with-fields';

/** Gives quotations another place or other words, or takes them away. What this program does not know in them stays. */
export function settleQuotes(outcomes: readonly Outcome[]): Edit {
  return allOf(outcomes.map(settleQuote));
}

function settleQuote({ node, citation: index, quote, verdict }: Outcome): Edit {
  return (map) => {
    const citation = findRecord(map.nodes, node)?.citations?.[index];
    if (citation === undefined) return map;
    return editCitation(node, index, {
      ...(quote === undefined ? {} : { quote: quote === null ? undefined : anchoredAnew(citation, quote) }),
      ...(verdict === undefined ? {} : { verdict: passedAnew(citation, verdict) }),
    })(map);
  };
}

function passedAnew({ verdict }: Citation, next: Verdict): Verdict {
  if (verdict === undefined) return next;
  const { note, of, ...kept } = verdict;
  return { ...kept, ...next };
}

function anchoredAnew({ quote }: Citation, next: Quote): Quote {
  return quote === undefined ? next : withFields(quote, next, ['exact']);
}

/** Replaces the text of a source, with what was decided of the quotations from it. */
export function replaceSourceText(
  id: string,
  text: { readonly text: string; readonly hash: string; readonly retrieved: string; readonly file?: string },
  outcomes: readonly Outcome[],
): Edit {
  return allOf([editSource(id, text), settleQuotes(outcomes)]);
}
