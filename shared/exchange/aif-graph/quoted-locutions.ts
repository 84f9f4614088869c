import { type CslName, namesIn } from '#shared/bibliography/csl/csl-name';
import { inOrder } from '#shared/bibliography/styling/name-words';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { type Source, sourceTitle } from '#shared/model/source';

interface QuotedNode {
  readonly nodeID: string;
  readonly text: string;
  readonly type: 'L' | 'YA';
}

export interface QuotedLocutions {
  readonly nodes: readonly QuotedNode[];
  readonly edges: readonly { readonly fromID: string; readonly toID: string }[];
  /** Ids of the YA-nodes among the nodes. */
  readonly assertions: readonly string[];
  readonly participants: readonly object[];
  readonly locutions: readonly object[];
}

/** What else is in the graph. */
interface Beside {
  readonly taken: Set<string>;
  readonly said: ReadonlySet<string>;
  readonly lastPerson: number;
}

/**
 * What the quotes of a map are in AIF: who said it, the words, and that they assert the statement. Ids are new in `taken`,
 * and above those of people that are there already; statements that are `said` have their locutions from elsewhere.
 */
export function locutionsOf(
  { nodes, sources }: ArgumentMap,
  { taken, said, lastPerson }: Beside,
): QuotedLocutions {
  const result = {
    nodes: [] as QuotedNode[],
    edges: [] as { fromID: string; toID: string }[],
    assertions: [] as string[],
    participants: [] as object[],
    locutions: [] as object[],
  };
  const people = new Map<string, number>();
  const personOf = (speaker: string, name: CslName | undefined): number => {
    const known = people.get(speaker);
    if (known !== undefined) return known;
    const person = lastPerson + people.size + 1;
    people.set(speaker, person);
    const parts = name && name.family !== '' ? { firstname: name.given, surname: name.family } : undefined;
    result.participants.push({ participantID: person, ...(parts ?? { firstname: '', surname: speaker }) });
    return person;
  };
  for (const { id, citations = [] } of nodes) {
    if (said.has(id)) continue;
    for (const [index, { source: sourceId, quote }] of citations.entries()) {
      const source = findRecord(sources, sourceId);
      if (quote === undefined || source === undefined) continue;
      const [author] = namesIn(source.csl, 'author');
      const speaker = speakerOf(source, author);
      const words = fresh(`L-${id}-${index + 1}`, taken);
      const assertion = fresh(`YA-${id}-${index + 1}`, taken);
      result.nodes.push(
        { nodeID: words, text: `${speaker} : ${quote.exact}`, type: 'L' },
        { nodeID: assertion, text: 'Asserting', type: 'YA' },
      );
      result.edges.push({ fromID: words, toID: assertion }, { fromID: assertion, toID: id });
      result.assertions.push(assertion);
      const personID = personOf(speaker, author);
      result.locutions.push({ nodeID: words, personID, start: null, end: null, source: sourceTitle(source) });
    }
  }
  return result;
}

function speakerOf(source: Source, author: CslName | undefined): string {
  return author ? author.literal || inOrder(author) : sourceTitle(source);
}

function fresh(wish: string, taken: Set<string>): string {
  let id = wish;
  while (taken.has(id)) id = `${id}'`;
  taken.add(id);
  return id;
}
