import type { Quote } from '#shared/model/citation';
import { importTagWords as tags, importLossWords as words } from '#shared/words/importing';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import { claimText } from './claim-text';
import type { Discussion, Entry, Role } from './discussion';

const kinds: Readonly<Record<Role, 'support' | 'attack' | undefined>> = {
  pro: 'support',
  con: 'attack',
  thesis: undefined,
  question: undefined,
};

/** This spot re-uses another claim of the discussion. */
const reuse = /^-> See (\d+(?:\.\d+)*)\.?\s*$/;
const elsewhere = /^-> See (?:discussion )?#\d+/i;

/** Adds a discussion: every claim bears on the one above it, for or against it. */
export function addDiscussion(draft: MapDraft, { entries, sources, strayLines }: Discussion): void {
  const listed = new Map(sources.map((source) => [source.mark, source]));
  const sourceAt = addressBook(draft);
  const nodes = new Map<string, string>();
  const cited = new Set<string>();
  const borneOn = new Set<string>();
  const reused: Entry[] = [];
  let answers = 0;

  for (const line of strayLines) draft.lose(words.line(line), words.strayLine);
  for (const entry of entries) {
    const { number, role, text: written } = entry;
    if (reuse.test(written)) reused.push(entry);
    else if (elsewhere.test(written)) draft.lose(number, words.elsewhere(written.replace(/^-> See /, '')));
    else if (nodes.has(number)) draft.lose(number, words.repeatedId);
    else addClaim(number, role, written);
  }
  for (const { number, text } of reused) {
    const node = nodes.get(reuse.exec(text)?.[1] ?? '');
    if (node === undefined) draft.lose(number, words.seesNothing(text));
    else nodes.set(number, node);
  }
  for (const entry of entries) addStep(entry);
  if (answers > 0) draft.lose(words.theses, words.answers(answers));

  const grounds = [...cited].filter((node) => !borneOn.has(node));
  for (const node of grounds) draft.changeNode(node, () => ({ kind: 'evidence' }));
  if (grounds.length > 0) draft.lose(words.evidence, words.citedAreEvidence(grounds.length));

  function addClaim(number: string, role: Role, written: string): void {
    const { text, addresses, marks } = claimText(written, (mark) => listed.has(mark));
    const node = draft.addNode(number, {
      kind: 'claim',
      text,
      ...(role === 'question' && { tags: [tags.question] }),
    });
    nodes.set(number, node);
    const cite = (address: string, quote?: Quote) => {
      draft.cite(node, { source: sourceAt(address), ...(quote && { quote }) });
      cited.add(node);
    };
    for (const address of addresses) cite(address);
    for (const mark of marks) {
      const { address = '', quote = '' } = listed.get(mark) ?? {};
      cite(address, quote === '' ? undefined : { exact: quote });
    }
  }

  function addStep({ number, role, text }: Entry): void {
    const above = number.slice(0, Math.max(0, number.lastIndexOf('.')));
    const [node, target, kind] = [nodes.get(number), nodes.get(above), kinds[role]];
    if (node === undefined || above === '' || elsewhere.test(text)) return;
    if (target === undefined) draft.lose(number, words.noParent(above));
    else if (kind === undefined) answers += 1;
    else {
      draft.addRelation(`r${number}`, { kind, premises: [node], target });
      borneOn.add(target);
    }
  }
}

/** One source for each address, however often it is cited. */
function addressBook(draft: MapDraft): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const csl = sourceAtAddress(address) ?? { type: 'document', title: address };
    const id = known.get(address) ?? draft.addSource('', { csl });
    known.set(address, id);
    return id;
  };
}
