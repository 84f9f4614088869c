import { chain } from '#shared/graph/chain';
import { withEnds, withInner } from '#shared/graph/drawable';
import { foldedAway } from '#shared/graph/folded-away';
import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { matchesIn } from '#shared/query/matches';
import { parseQuery } from '#shared/query/query';
import { isoDate, queryContext } from '../store/derived';
import type { DocumentState } from '../store/document-store';
import { itemOf } from '../store/item';
import { type Emphasis, everything, type Shown } from '../store/shown';
import type { Workspace } from '../workspace';

/**
 * Keeps what is drawn in step with the map, its collapsed branches and the emphasis. While a text is written
 * nothing comes or goes; what was added since the emphasis was chosen stands out as well.
 */
export function followShown({ document, clock }: Workspace): () => void {
  if (document === null) return () => {};
  let since = document.map();
  const update = (state: DocumentState, before: DocumentState | null) => {
    const { emphasis, history, editing } = state;
    const map = history.present;
    if (emphasis !== before?.emphasis) since = map;
    else if (editing !== null || (map === before.history.present && editing === before.editing)) return;
    else if (emphasis === null && isDrawnAlike(before.history.present, map)) return;
    if (emphasis?.kind === 'chain' && itemOf(map, emphasis.of) === undefined) {
      document.look({ emphasis: null });
      return;
    }
    const lit = emphasis && litBy(emphasis, map, isoDate(clock()));
    if (lit) for (const id of addedSince(since, map)) lit.add(id);
    const shown = shownOf(map, lit, emphasis?.hides ?? false);
    if (shown !== state.shown) document.look({ shown });
    deselectHidden(state, shown);
  };
  const deselectHidden = ({ selection, current }: DocumentState, { hidden }: Shown) => {
    const seen = [...selection].filter((id) => !hidden.has(id) || id === current);
    if (seen.length < selection.size) document.select(seen, current);
  };
  update(document.getState(), null);
  return document.subscribe(update);
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
function litBy(emphasis: Emphasis, map: ArgumentMap, today: string): Set<string> | null {
  const graph = graphOf(map);
  if (emphasis.kind === 'chain') return new Set(withInner(graph, chain(graph, emphasis.of)));
  const query = parseQuery(emphasis.query);
  if (query.terms.length === 0) return null;
  return new Set(withInner(graph, matchesIn(query, queryContext(map, today))));
}

function shownOf(map: ArgumentMap, lit: ReadonlySet<string> | null, hides: boolean): Shown {
  const hidden = map.view.collapsed.length === 0 ? everything.hidden : foldedAway(graphOf(map)).hidden;
  if (lit === null) return hidden.size === 0 ? everything : { lit, hidden };
  if (!hides) return { lit, hidden };
  const kept = withEnds(graphOf(map), lit);
  const rest = [...map.nodes, ...map.relations].flatMap(({ id }) => (kept.has(id) ? [] : [id]));
  return { lit, hidden: new Set([...hidden, ...rest]) };
}
