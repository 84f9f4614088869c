import { addNode } from '#shared/edit/add-node';
import { setRule } from '#shared/edit/audit-settings';
import { changeKind } from '#shared/edit/change-kind';
import { cite, editCitation, removeCitation } from '#shared/edit/citations';
import { collapse, expand } from '#shared/edit/collapse';
import { answerQuestion, reopenQuestion } from '#shared/edit/critical-answers';
import type { Edit } from '#shared/edit/edit';
import { editNode } from '#shared/edit/edit-node';
import { freshCopy } from '#shared/edit/fresh-copy';
import { insertMap } from '#shared/edit/insert-map';
import { editMap, setTitle } from '#shared/edit/map-fields';
import { mergeNodes } from '#shared/edit/merge-nodes';
import { mindingWaivers } from '#shared/edit/minding-waivers';
import { moveNodes, setPositions } from '#shared/edit/move';
import { pin, unpin } from '#shared/edit/pin';
import { replaceSourceText, settleQuotes } from '#shared/edit/quotes';
import {
  addRelation,
  editRelation,
  linkPremises,
  retarget,
  reverse,
  unlinkPremises,
} from '#shared/edit/relations';
import { removeItems } from '#shared/edit/remove';
import { removeSavedView, saveView } from '#shared/edit/saved-views';
import { addSource, editSource, removeSource } from '#shared/edit/sources';
import { splitNode } from '#shared/edit/split-node';
import { changeTags } from '#shared/edit/tags';
import { mindingVerdicts } from '#shared/edit/verdicts';
import { addWaiver, removeWaiver } from '#shared/edit/waivers';
import { clippingOf } from '#shared/exchange/clipping';
import type { ArgumentMap } from '#shared/model/argument-map';
import { nodeStatuses } from '#shared/model/map-node';
import { nodeKindIds } from '#shared/model/node-kinds';
import { proofStandards } from '#shared/model/proof-standard';
import { relationKindIds } from '#shared/model/relation-kinds';
import { sourceStatuses } from '#shared/model/source';

/** What chance has to offer to an edit. */
interface Chance {
  /** One of the list. */
  readonly one: <T>(list: readonly [T, ...T[]] | readonly T[]) => T;
  /** Up to three of the list. */
  readonly some: <T>(list: readonly T[]) => readonly T[];
  readonly number: () => number;
  /** An id of the map, mostly of the right sort, now and then of another or of nothing. */
  readonly node: () => string;
  readonly nodes: () => readonly string[];
  readonly relation: () => string;
  readonly source: () => string;
  readonly anything: () => string;
  /** An id that nothing ever had; now and then one that is taken. */
  readonly fresh: (prefix: 'n' | 'r' | 's') => string;
  readonly text: () => string;
}

type Choice = (chance: Chance) => Edit;

/** What makes a map larger. It is chosen more often, or else removal would leave little to work on. */
const growth: readonly Choice[] = [
  ({ fresh, one, text, number }) =>
    addNode({ id: fresh('n'), kind: one(nodeKindIds), text: text(), at: { x: number(), y: number() } }),
  ({ fresh, one, nodes, anything }) =>
    addRelation({ id: fresh('r'), kind: one(relationKindIds), premises: nodes(), target: anything() }),
  ({ fresh, one, node, anything }) =>
    addRelation({ id: fresh('r'), kind: one(relationKindIds), premises: [node()], target: anything() }),
];

const others: readonly Choice[] = [
  ({ node, text, one }) =>
    settleQuotes([
      {
        node: node(),
        citation: one([0, 1, 5]),
        quote: one([{ exact: text(), start: 0, end: 1 }, null]),
        verdict: { by: text(), at: '2026-05-31', ok: true, of: 'sha256:0' },
      },
    ]),
  ({ source, node, text }) =>
    mindingVerdicts(
      replaceSourceText(source(), { text: text(), hash: 'sha256:0', retrieved: '2026-05-31' }, [
        { node: node(), citation: 0, quote: null },
      ]),
    ),
  ({ fresh, one, source }) =>
    addNode({ id: fresh('n'), kind: one(nodeKindIds), text: '', citations: [{ source: source() }] }),
  ({ fresh, one }) =>
    addNode({
      id: fresh('n'),
      kind: one(nodeKindIds),
      text: '',
      grade: { reliability: 'B', credibility: 2 },
    }),
  ({ node, text, one }) => editNode(node(), { text: text(), note: one([text(), undefined]) }),
  ({ node, one }) =>
    editNode(node(), { status: one([...nodeStatuses, undefined]), tags: one([['a'], [], undefined]) }),
  ({ node, one }) =>
    editNode(node(), { grade: one([{ reliability: 'A', credibility: 1 }, undefined] as const) }),
  ({ node, one }) => editNode(node(), { standard: one([...proofStandards, undefined]) }),
  ({ relation, one }) =>
    editRelation(relation(), { scheme: one(['sign', 'x', undefined]), weight: one([0, 0.5, undefined]) }),
  ({ relation, one, text }) =>
    answerQuestion(relation(), {
      question: one(['correlation', 'x']),
      ok: one([true, false]),
      note: text(),
      by: 'me',
    }),
  ({ relation, one }) => reopenQuestion(relation(), one(['correlation', 'x'])),
  ({ nodes, some }) => changeTags(nodes(), { add: some(['a', 'b', '']), remove: some(['a', 'c']) }),
  ({ nodes, one }) => changeKind(nodes(), one(nodeKindIds)),
  ({ relation, one, text, nodes }) =>
    editRelation(relation(), { kind: one(relationKindIds), warrant: text(), premises: nodes() }),
  ({ relation, anything }) => retarget(relation(), anything()),
  ({ relation }) => reverse(relation()),
  ({ relation }) => linkPremises([relation(), relation()]),
  ({ relation, fresh }) => unlinkPremises(relation(), [fresh('r')]),
  ({ relation, fresh }) => unlinkPremises(relation(), [fresh('r'), fresh('r')]),
  ({ anything }) => removeItems([anything()]),
  ({ node, relation }) => removeItems([node(), relation()]),
  ({ node, number }) => moveNodes([{ id: node(), at: { x: number(), y: number() } }]),
  ({ nodes, number }) => setPositions(nodes().map((id) => ({ id, at: { x: number(), y: number() } }))),
  ({ text, one }) => editMap({ title: text(), description: one([text(), undefined]) }),
  ({ text }) => setTitle(text()),
  ({ fresh, one, source }) => addSource({ id: fresh('s'), csl: {}, derivedFrom: one([[], [source()]]) }),
  ({ source, text, one }) =>
    editSource(source(), {
      text: text(),
      status: one([...sourceStatuses, undefined]),
      derivedFrom: [source()],
    }),
  ({ source }) => removeSource(source()),
  ({ node, source, text }) => cite(node(), { source: source(), locator: text() }),
  ({ node, source, text }) => editCitation(node(), 0, { source: source(), locator: text() }),
  ({ node }) => removeCitation(node(), 0),
  ({ anything, text }) =>
    addWaiver({ rule: 'r', subject: anything(), reason: text(), by: 'me', at: '2026-01-01' }),
  ({ anything }) => removeWaiver({ rule: 'r', subject: anything() }),
  ({ node, text }) => mindingWaivers(editNode(node(), { text: text() })),
  ({ one, text }) =>
    setRule(
      one(['stale', '__proto__']),
      one([{ severity: 'off', reason: text() }, { numbers: { years: 3 } }, null]),
    ),
  ({ nodes, fresh }) => {
    const chosen = new Set(nodes());
    return (map) => insertMap(freshCopy(clippingOf(map, chosen), map, fresh))(map);
  },
  ({ node, text, fresh }) => splitNode(node(), text(), [{ id: fresh('n'), text: text() }]),
  ({ nodes }) => mergeNodes(nodes()),
  ({ nodes }) => collapse(nodes()),
  ({ nodes }) => expand(nodes()),
  ({ text, anything }) => saveView({ name: text(), chain: anything(), hides: true }),
  ({ text }) => saveView({ name: text(), query: text(), centre: { x: 1, y: 2 }, zoom: 0.5 }),
  ({ text }) => removeSavedView(text()),
  ({ nodes }) => pin(nodes()),
  ({ nodes }) => unpin(nodes()),
];

const choices = [...growth, ...growth, ...growth, ...others];

/** One edit of any sort, right for the map or wrong for it. `random` gives numbers from 0 to 1; `mint` gives new ids. */
export function randomEdit(
  map: ArgumentMap,
  random: () => number,
  mint: (prefix: 'n' | 'r' | 's') => string,
): Edit {
  const one: Chance['one'] = (list) => list[Math.floor(random() * list.length)] as (typeof list)[number];
  const rarely = <T>(usual: () => T, odd: () => T) => (random() < 0.1 ? odd() : usual());
  const ids = {
    node: map.nodes.map(({ id }) => id),
    relation: map.relations.map(({ id }) => id),
    source: map.sources.map(({ id }) => id),
  };
  const everything = [...ids.node, ...ids.relation, ...ids.source, 'nobody'];
  const idOf = (sort: keyof typeof ids) => () =>
    rarely(
      () => one([...ids[sort], ...(ids[sort].length === 0 ? ['nobody'] : [])]),
      () => one(everything),
    );
  const some: Chance['some'] = (list) => list.filter(() => random() < 2 / list.length).slice(0, 3);
  const chance: Chance = {
    one,
    some,
    number: () =>
      rarely(
        () => (random() - 0.5) * 2000,
        () => one([Number.NaN, Number.POSITIVE_INFINITY, -0.4]),
      ),
    node: idOf('node'),
    nodes: () =>
      rarely(
        () => some(ids.node),
        () => [one(everything), one(everything)],
      ),
    relation: idOf('relation'),
    source: idOf('source'),
    anything: () => one(everything),
    fresh: (prefix) =>
      rarely(
        () => mint(prefix),
        () => one(everything),
      ),
    text: () => one(['', 'A', 'Rents rise', '“Ω”']),
  };
  return one(choices)(chance);
}
