import { dungWords as words } from '#shared/words/imported-formats';
import { addArrows, type Arrow as Step } from '../importing/add-arrows';
import type { MapDraft } from '../importing/map-draft';
import type { Framework } from './framework';

/** Adds a framework: its arguments are claims, for nobody says what is in them. */
export function addFramework(
  draft: MapDraft,
  { arguments: named, arrows, unread, repeated }: Framework,
): void {
  const nodes = new Map<string, string>();
  for (const [name, { label, baseScore }] of named) {
    const note = baseScore === undefined ? {} : { note: words.baseScore(baseScore) };
    nodes.set(name, draft.addNode(name, { kind: 'claim', text: label === '' ? name : label, ...note }));
  }
  let undeclared = 0;
  const nodeOf = (name: string): string => {
    const known = nodes.get(name);
    if (known !== undefined) return known;
    undeclared += 1;
    const node = draft.addNode(name, { kind: 'claim', text: name });
    nodes.set(name, node);
    return node;
  };
  const steps: Step[] = [];
  const told = new Set<string>();
  let again = 0;
  for (const { kind, onStep = false, from, to, label } of arrows) {
    const key = JSON.stringify([kind, onStep, from, to]);
    if (told.has(key)) {
      again += 1;
      continue;
    }
    told.add(key);
    const note = label === '' ? {} : { note: label };
    steps.push({ kind, onStep, from: nodeOf(from), to: nodeOf(to), ...note });
  }
  addArrows(draft, steps);
  if (undeclared > 0) draft.lose(words.arguments, words.undeclared(undeclared));
  if (repeated > 0) draft.lose(words.arguments, words.repeated(repeated));
  if (again > 0) draft.lose(words.attacks, words.repeated(again));
  for (const [predicate, number] of unread) draft.lose(predicate, words.facts(number));
}
