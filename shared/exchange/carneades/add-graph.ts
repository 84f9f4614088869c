import { carneadesWords as words } from '#shared/words/imported-formats';
import type { MapDraft } from '../importing/map-draft';
import type { Argument, ArgumentGraph } from './argument-graph';

/** Each of an issue attacks each other: with more, the map would be nothing but that. */
const mostPositions = 50;

/** Adds an argument graph: an argument is a step with linked premises, its undercutters and exceptions attack the step. */
export function addGraph(draft: MapDraft, graph: ArgumentGraph): void {
  for (const { where, what } of graph.unread) draft.lose(where, what);
  const nodes = new Map<string, string>();
  for (const { id, text, fields } of graph.statements) {
    if (nodes.has(id)) draft.lose(id, words.repeated);
    else nodes.set(id, draft.addNode(id, { kind: 'claim', text, ...fields }));
  }
  const nodeOf = (statement: string): string => {
    const known = nodes.get(statement);
    if (known !== undefined) return known;
    draft.lose(statement, words.undeclared);
    const node = draft.addNode(statement, { kind: 'claim', text: statement });
    nodes.set(statement, node);
    return node;
  };
  for (const argument of graph.arguments) addArgument(draft, argument, nodeOf);
  for (const positions of graph.issues) addIssue(draft, positions, nodeOf);
}

function addArgument(draft: MapDraft, argument: Argument, nodeOf: (statement: string) => string): void {
  const { id, kind, conclusion, fields } = argument;
  if (argument.premises.length === 0 || conclusion === '') {
    draft.lose(id, conclusion === '' ? words.noConclusion : words.noPremises);
    // What is named only here is told all the same.
    for (const statement of [conclusion, ...argument.undercutters]) if (statement !== '') nodeOf(statement);
    return;
  }
  const negated = argument.premises.filter(({ isNegated }) => isNegated);
  const isAllNegated = negated.length === argument.premises.length;
  const premises = isAllNegated ? negated : argument.premises.filter(({ isNegated }) => !isNegated);
  const step = draft.addRelation(id, {
    kind: isAllNegated ? opposite[kind] : kind,
    premises: premises.map(({ statement }) => nodeOf(statement)),
    target: nodeOf(conclusion),
    ...fields,
  });
  if (isAllNegated) draft.lose(id, words.turnedRound);
  else if (negated.length > 0) draft.lose(id, words.negatedPremises(negated.length));
  const undercutters = [
    ...argument.undercutters,
    ...(isAllNegated ? [] : negated.map(({ statement }) => statement)),
  ];
  for (const statement of new Set(undercutters))
    draft.addRelation(`${id}.undercut`, { kind: 'attack', premises: [nodeOf(statement)], target: step });
}

const opposite = { support: 'attack', attack: 'support' } as const;

function addIssue(draft: MapDraft, all: readonly string[], nodeOf: (statement: string) => string): void {
  const positions = [...new Set(all)].map(nodeOf);
  if (positions.length > mostPositions) {
    draft.lose(words.issues, words.tooManyPositions(positions.length));
    return;
  }
  for (const position of positions)
    for (const rival of positions)
      if (position !== rival) draft.addRelation('', { kind: 'attack', premises: [position], target: rival });
}
