import {
  type Block,
  type Inline,
  inline,
  type Piece,
  paragraph,
  quiet,
} from '#shared/document/text-document';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import { signOfCitation } from '#shared/review/citation-sign';
import { type Review, reviewOf } from '#shared/review/review-of';
import { accountWords as words } from '#shared/words/account';
import { quoteSignWords } from '#shared/words/review';
import type { Account } from '../account';
import { linkTo, wordsOf } from '../names';
import { referenceText } from '../references';
import { gradeInWords } from '../remarks';
import { defineSection } from '../section';

/** Where each statement stands in its sources: the words, how they were found, and who has looked at them. */
export const passages = defineSection('passages', (account) => {
  const citing = account.statements.filter(({ citations = [] }) => citations.length > 0);
  if (citing.length === 0) return [paragraph(words.noPassages)];
  return citing.flatMap((node) => {
    const grade = gradeInWords(node);
    return [
      {
        kind: 'paragraph' as const,
        text: inline(
          linkTo(account, node),
          ` ${wordsOf(node)}`,
          quiet(grade === '' ? '' : words.remarks([grade])),
        ),
        leads: true,
      },
      ...(node.citations ?? []).map((citation, index) => passageOf(account, node, citation, index)),
    ];
  });
});

function passageOf(account: Account, node: MapNode, citation: Citation, index: number): Block {
  const quote = citation.quote?.exact.trim() ?? '';
  return {
    kind: 'quotation',
    text: inline(quote === '' ? words.noQuote : `“${quote}”`),
    foot: footOf(account, node, citation, index),
  };
}

function footOf({ map }: Account, node: MapNode, citation: Citation, index: number): Inline {
  const source = findRecord(map.sources, citation.source);
  const sign = signOfCitation(map, node, index);
  const locator = citation.locator?.trim() ?? '';
  const facts = [
    sign === undefined ? '' : quoteSignWords.short[sign],
    source === undefined ? citation.source : sourceTitle(source),
    locator === '' ? words.noLocator : locator,
    reviewInWords(citation, reviewOf(map, node, citation)),
  ];
  const note: Piece = { note: inline(words.note(referenceText(map, citation.source), locator)) };
  const remark = citation.verdict?.note?.trim() ?? '';
  return inline(
    quiet(words.citation(facts.filter((fact) => fact !== ''))),
    '\u202f',
    note,
    quiet(remark === '' ? '' : ` ${words.verdictNote(remark)}`),
  );
}

function reviewInWords({ verdict }: Citation, review: Review): string {
  if (verdict === undefined || review === 'none') return '';
  const say = { holds: words.signedOff, fails: words.refused, outdated: words.outdated }[review];
  return say(verdict.by, verdict.at);
}
