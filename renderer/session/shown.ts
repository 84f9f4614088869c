import { ahead, chain } from '#shared/graph/chain';
import { withEnds, withInner } from '#shared/graph/drawable';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { matchesIn } from '#shared/query/matches';
import { parseQuery } from '#shared/query/query';
import type { AuditTerms } from '../store/audit-terms';
import { queryContext, termsOf } from '../store/derived';
import { type DocumentState, isJudgedAtOnce } from '../store/document-store';
import { itemOf } from '../store/item';
import { type Emphasis, everything, type Shown } from '../store/shown';
import type { Workspace } from '../workspace';

/**
 * Keeps what is drawn in step with the map, its collapsed branches and the emphasis. While a text is written
 * nothing comes or goes; what was added since the emphasis was chosen stands out as well. What somebody goes to
 * although it is hidden is drawn, with all that it leads to, until they leave it.
 */
export function followShown({ document, clock }: Workspace): () => void {
  if (document === null) return () => {};
  let since = document.map();
  let settled = everything;
  let peek: { readonly at: string; readonly of: Shown; readonly shown: Shown } | null = null;

  const settle = ({ emphasis, judged, history: { present: map } }: DocumentState) => {
    const lit = emphasis && litBy(emphasis, map, judged, termsOf({ clock, document }));
    if (lit) for (const id of addedSince(since, map)) lit.add(id);
    settled = shownOf(map, lit, emphasis?.hides ?? false);
  };
  const present = ({ current, history }: DocumentState): Shown => {
    if (current === null || !settled.hidden.has(current)) return settled;
    if (peek?.at !== current || peek.of !== settled)
      peek = { at: current, of: settled, shown: withWayTo(settled, history.present, current) };
    return peek.shown;
  };
  const update = (state: DocumentState, before: DocumentState | null) => {
    const { emphasis, history, current, selection } = state;
    if (emphasis?.kind === 'chain' && itemOf(history.present, emphasis.of) === undefined) {
      document.look({ emphasis: null });
      return;
    }
    if (emphasis !== before?.emphasis) since = history.present;
    const isStale = before === null || changesWhatIsDrawn(before, state);
    if (isStale) settle(state);
    const shown = present(state);
    if (shown !== state.shown) document.look({ shown });
    // What nobody sees must not be deleted or moved with the rest.
    const seen = [...selection].filter((id) => !shown.hidden.has(id));
    if (isStale && seen.length < selection.size) document.select(seen, current);
  };
  update(document.getState(), null);
  return document.subscribe(update);
}

function changesWhatIsDrawn(before: DocumentState, after: DocumentState): boolean {
  if (before.emphasis !== after.emphasis) return true;
  if (after.editing !== null) return false;
  // Of a large map the answers to a search may be others once it is judged.
  if (after.emphasis !== null && before.judged !== after.judged && !isJudgedAtOnce(after.history.present))
    return true;
  const [was, is] = [before.history.present, after.history.present];
  return after.emphasis === null ? !isDrawnAlike(was, is) : was !== is || before.editing !== null;
}

/** With what a hidden node or relation leads to, and the ends of all the steps there. */
function withWayTo(shown: Shown, map: ArgumentMap, id: string): Shown {
  const graph = graphOf(map);
  const way = withEnds(graph, ahead(graph, id));
  return { ...shown, hidden: new Set([...shown.hidden].filter((each) => !way.has(each))) };
}

/** Whether the branches of two versions of a map fold in the same way. */
function isDrawnAlike(before: ArgumentMap, after: ArgumentMap): boolean {
  return (
    before.view.collapsed === after.view.collapsed &&
    (after.view.collapsed.length === 0 || before.relations === after.relations)
  );
}

function addedSince(before: ArgumentMap, after: ArgumentMap): readonly string[] {
  const added = (was: readonly Identified[], is: readonly Identified[]) =>
    was === is ? [] : is.filter(({ id }) => findRecord(was, id) === undefined).map(({ id }) => id);
  return [...added(before.nodes, after.nodes), ...added(before.relations, after.relations)];
}

type Identified = { readonly id: string };

/** Null where everything is to stand out. */
function litBy(
  emphasis: Emphasis,
  map: ArgumentMap,
  judged: ArgumentMap,
  terms: AuditTerms,
): Set<string> | null {
  const graph = graphOf(map);
  if (emphasis.kind === 'chain') return new Set(withInner(graph, chain(graph, emphasis.of)));
  const query = parseQuery(emphasis.query);
  if (query.terms.length === 0) return null;
  return new Set(withInner(graph, matchesIn(query, queryContext(map, judged, terms))));
}

function shownOf(map: ArgumentMap, lit: ReadonlySet<string> | null, hides: boolean): Shown {
  const hidden = map.view.collapsed.length === 0 ? everything.hidden : foldedAway(graphOf(map)).hidden;
  if (lit === null) return hidden.size === 0 ? everything : { lit, hidden };
  if (!hides) return { lit, hidden };
  const kept = withEnds(graphOf(map), lit);
  const rest = [...map.nodes, ...map.relations].flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return { lit, hidden: new Set([...hidden, ...rest]) };
}
