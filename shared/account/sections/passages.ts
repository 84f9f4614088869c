import {
  type Block,
  type Inline,
  inline,
  paragraph,
  quiet,
  type Words,
} from '#shared/document/text-document';
import type { Citation } from '#shared/model/citation';
import type { MapNode } from '#shared/model/map-node';
import { signOfCitation } from '#shared/review/citation-sign';
import { type Review, reviewOf } from '#shared/review/review-of';
import { accountWords as words } from '#shared/words/account';
import { quoteSignWords } from '#shared/words/review';
import type { Account } from '../account';
import { before } from '../before';
import { linkTo, sourcePlace, wordsOf } from '../names';
import { referenceText } from '../references';
import { gradeInWords } from '../remarks';
import { defineSection } from '../section';

/** Where each statement stands in its sources: the words, how they were found, and who has looked at them. */
export const passages = defineSection('passages', (account) => {
  const citing = account.statements.filter(({ citations = [] }) => citations.length > 0);
  if (citing.length === 0) return [paragraph(words.noPassages)];
  const own = citing.filter(({ id }) => !account.told.numbers.has(id));
  const noted = new Set(account.told.sourceNumbers.keys());
  return [
    ...own.flatMap((node) => passagesOf(account, node, noted)),
    ...before(words.before.passages, citing.length - own.length),
  ];
});

/** A source that is not `noted` yet gets its reference as an endnote, and is from then on. */
function passagesOf(account: Account, node: MapNode, noted: Set<string>): readonly Block[] {
  const grade = gradeInWords(node);
  const citations = (node.citations ?? []).map((citation, index) => ({
    quote: citation.quote?.exact.trim() ?? '',
    facts: [...factsOf(account, node, citation, index), ...firstNote(account, citation, noted)],
  }));
  const wordless = citations.filter(({ quote }) => quote === '');
  return [
    {
      kind: 'paragraph',
      text: inline(
        linkTo(account, node),
        ` ${wordsOf(node)}`,
        quiet(grade === '' ? '' : words.remarks([grade])),
      ),
      leads: true,
    },
    ...citations.flatMap(({ quote, facts }): readonly Block[] =>
      quote === '' ? [] : [{ kind: 'quotation', text: inline(`“${quote}”`), foot: facts }],
    ),
    ...(wordless.length === 0
      ? []
      : [
          paragraph(
            quiet(words.noQuote),
            ...wordless.flatMap(({ facts }, index) => [...(index === 0 ? [] : [quiet('; ')]), ...facts]),
          ),
        ]),
  ];
}

function firstNote({ map }: Account, { source }: Citation, noted: Set<string>): Inline {
  if (noted.has(source)) return [];
  noted.add(source);
  return [{ note: inline(referenceText(map, source)) }];
}

/** How the words stand, the source by its number, the place in it, and what a reviewer said. */
function factsOf(account: Account, node: MapNode, citation: Citation, index: number): Inline {
  const { map, sourceNumbers } = account;
  const sign = signOfCitation(map, node, index);
  const locator = citation.locator?.trim() ?? '';
  const source: Words = {
    text: words.sourceNamed(sourceNumbers.get(citation.source) ?? 0),
    to: sourcePlace(account, citation.source),
  };
  const review = reviewInWords(citation, reviewOf(map, node, citation));
  const remark = citation.verdict?.note?.trim() ?? '';
  return inline(
    quiet(sign === undefined ? '' : words.fact(quoteSignWords.short[sign])),
    source,
    quiet(words.at(locator === '' ? words.noLocator : locator)),
    quiet(review === '' ? '' : ` (${review})`),
    quiet(remark === '' ? '' : ` ${words.verdictNote(remark)}`),
  );
}

function reviewInWords({ verdict }: Citation, review: Review): string {
  if (verdict === undefined || review === 'none') return '';
  const say = { holds: words.signedOff, fails: words.refused, outdated: words.outdated }[review];
  return say(verdict.by, verdict.at);
}
