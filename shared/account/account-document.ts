import { summarised } from '#shared/audit/totals';
import {
  type Block,
  heading,
  type Inline,
  inline,
  paragraph,
  quiet,
  type TextDocument,
} from '#shared/document/text-document';
import { reasonsOf } from '#shared/graph/explain';
import { graphOf, recommendations } from '#shared/graph/graph';
import { label } from '#shared/graph/labels';
import { rootSourcesOf } from '#shared/graph/root-sources';
import type { ArgumentMap } from '#shared/model/argument-map';
import { isQuiet } from '#shared/review/quote-sign';
import { accountWords as words } from '#shared/words/account';
import { markWords } from '#shared/words/marks';
import { spoken } from '#shared/words/spoken';
import { type Account, accountOf, toldBy } from './account';
import { nameOf, namesIn, wordsOf } from './names';
import { sections } from './sections';
import { nothingTold } from './told';

interface AccountDocumentOptions {
  /** ISO date of the audit. */
  readonly today: string;
  /** Id of the node to account for; all recommendations where absent. */
  readonly focus?: string;
  /** Of the recommendations only these. */
  readonly only?: ReadonlySet<string>;
}

/** The traceable account of one statement, or of every recommendation of a map, as a text. */
export function accountDocument(
  map: ArgumentMap,
  { today, focus, only }: AccountDocumentOptions,
): TextDocument {
  const wanted = recommendations(graphOf(map)).flatMap(({ id }) => (only?.has(id) === false ? [] : id));
  const accounts = accountsOf(map, focus === undefined ? wanted : [focus], today);
  return {
    title: words.title(map.title.replace(/\s+/g, ' ').trim()),
    language: spoken.tag,
    day: today,
    blocks: [
      paragraph(quiet(accounts.length === 0 ? words.nothing : words.lead(today))),
      ...accounts.flatMap(chapterOf),
    ],
  };
}

/** Each knows what those before it tell. */
function accountsOf(map: ArgumentMap, ids: readonly string[], today: string): readonly Account[] {
  const accounts: Account[] = [];
  let told = nothingTold;
  for (const id of ids) {
    const account = accountOf(map, id, { today, told });
    if (account === undefined) continue;
    accounts.push(account);
    told = toldBy(account);
  }
  return accounts;
}

function chapterOf(account: Account): readonly Block[] {
  const { of } = account.trace;
  return [
    heading(1, words.named(nameOf(account, of), wordsOf(of))),
    { kind: 'facts', facts: factsOf(account) },
    ...sections.flatMap(({ title, blocks }) => [heading(2, title), ...blocks(account)]),
  ];
}

/** What a reader in a hurry should know. */
function factsOf(account: Account): readonly (readonly [string, Inline])[] {
  const { map, trace, foundation, sources, open, waived } = account;
  const { of, graph, labels, objections } = trace;
  const doubtful = foundation.passages.filter(({ sign }) => !isQuiet(sign)).length;
  const standing = (wanted: string) => objections.filter((objection) => objection.label === wanted).length;
  const { ofNode } = rootSourcesOf(map);
  const leaves = account.statements.filter(({ id, kind }) => kind === 'evidence' && trace.cone.has(id));
  const roots = new Set(leaves.flatMap(({ id }) => ofNode(id)));
  const found = summaryOf(account);
  return [
    [
      words.facts.standing,
      inline(
        words.standing(
          markWords.standing[label(labels, of.id)],
          reasonsOf(graph, labels, of.id, namesIn(account)),
        ),
      ),
    ],
    [
      words.facts.confidence,
      inline(of.confidence === undefined ? words.noConfidence : words.confidences[of.confidence]),
    ],
    [words.facts.chain, inline(chainInWords(account))],
    [words.facts.passages, inline(words.passages(foundation.passages.length, doubtful))],
    [words.facts.sources, inline(words.sources(sources.length, roots.size))],
    [
      words.facts.objections,
      inline(words.objections(objections.length, standing('OUT'), standing('IN'), standing('UNDEC'))),
    ],
    [words.facts.findings, inline(open.length + waived.length === 0 ? words.noFindings : words.audit(found))],
  ];
}

function chainInWords({ trace: { isComplete, gaps } }: Account): string {
  if (isComplete) {
    return gaps.length === 0 ? words.chain.complete : words.chain.completeWithGaps(gaps.length);
  }
  return gaps.length === 0 ? words.chain.circle : words.chain.breaksOff(gaps.length);
}

function summaryOf({ open, waived }: Account): string {
  const findings = [...open, ...waived.map(({ finding }) => finding)];
  const summary = { info: 0, warning: 0, error: 0, blocker: 0 };
  for (const { severity } of findings) summary[severity] += 1;
  return summarised({ version: 1, findings, summary });
}
