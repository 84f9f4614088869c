import { becauseOf, type Reason, type ReasonKind } from './because';
import type { Graph } from './graph';
import type { Labels } from './labels';

const phrases: { readonly [K in ReasonKind]: (names: string) => string } = {
  accepted: () => 'it is accepted as evidence',
  assumed: () => 'it is assumed',
  supported: (names) => `it is supported by ${names}`,
  'premises-hold': () => 'its premises hold',
  answered: (names) => `what ${names} holds against it fails`,
  defeated: () => 'its author has given it up',
  withdrawn: () => 'every source that it cites is retracted or withdrawn',
  'no-support': () => 'nothing supports it',
  'supports-fail': (names) => `its support by ${names} fails`,
  'premises-fail': (names) => `it needs what is OUT: ${names}`,
  attacked: (names) => `what ${names} holds against it stands`,
  orphaned: () => 'a quote of it is not found in its source',
  circular: (names) => `its support by ${names} rests on it in turn`,
  'supports-undecided': (names) => `its support by ${names} is not settled`,
  'premises-undecided': (names) => `it needs what is UNDEC: ${names}`,
  'attacks-undecided': (names) => `whether ${names} refutes it is not settled`,
};

/**
 * Why a node or relation has its label, as one sentence: “C1” is OUT: what “E3” holds against it stands.
 * `say` gives the words for a node or relation.
 */
export function explain(graph: Graph, labels: Labels, id: string, say: (id: string) => string): string {
  const { label } = becauseOf(graph, labels, id);
  const sentence = `${say(id)} is ${label}: ${causesInWords(graph, labels, id, say)}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The reasons alone, for where the label stands already: what “E3” holds against it stands. */
export function causesInWords(graph: Graph, labels: Labels, id: string, say: (id: string) => string): string {
  const { reasons } = becauseOf(graph, labels, id);
  return reasons.map((reason) => phrases[reason.kind](namesIn(graph, reason, say))).join(', and ');
}

/** Relations are named by their premises, which are what people see. */
function namesIn(graph: Graph, { ids }: Reason, say: (id: string) => string): string {
  const names = ids.map((id) => graph.relation(id)?.premises.map(say).join(' with ') ?? say(id));
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} more`] : names;
  return list.format(shown);
}

const list = new Intl.ListFormat('en');
