import { foldedAway } from '#shared/graph/folded-away';
import { graphOf } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import type { QuoteMark } from '#shared/review/quote-mark';
import { bearings, stepInWords } from '../items/accessible-name';
import { markOf } from '../review/mark-of';
import { termsOf } from '../store/derived';
import type { DocumentState } from '../store/document-store';
import { ofJudged } from '../store/judged';
import { isDimmed } from '../store/shown';
import { standingIn, whyItStands } from '../store/standing';
import { type Fate, fateIn } from '../whatif/what-if-of';
import type { DocumentWorkspace } from '../workspace';
import { type FindingCount, findingCountOf } from './finding-count';

/** How a node or relation stands out from the others, and what is said of it: what its element is drawn by, besides itself. */
export interface ItemLook {
  readonly isCurrent: boolean;
  /** For the style sheet, each with a space before it. */
  readonly classes: string;
  readonly fate: Fate | null;
  readonly findings: FindingCount;
  readonly bearings: string;
}

export interface NodeLook extends ItemLook {
  readonly isEditing: boolean;
  readonly isPinned: boolean;
  readonly isFolded: boolean;
  /** How many statements are hidden beneath it. */
  readonly beneath: number;
  /** Not shown until it is known. */
  readonly standing: Label | null;
  /** What that comes from; empty until somebody asks. */
  readonly why: string;
  /** How its citations stand; not shown until it is known. */
  readonly quotes: QuoteMark | null;
}

export interface RelationLook extends ItemLook {
  /** What it says, in words. */
  readonly step: string;
}

type Reader<T> = (state: DocumentState) => T;

export function nodeLook(id: string, workspace: DocumentWorkspace, isHovered: boolean): Reader<NodeLook> {
  const judgedLook = ofJudged((judged) => {
    const isFolded = judged.view.collapsed.includes(id);
    return {
      ...itemInJudged(judged, id, workspace),
      isFolded,
      beneath: isFolded ? foldedAway(graphOf(judged)).countBeneath(id) : 0,
      standing: standingIn(judged, id),
      why: isHovered ? whyItStands(judged, id) : '',
      quotes: markOf(judged, id),
    };
  });
  return steady((state) => ({
    ...itemInState(state, id),
    isEditing: state.editing === id,
    isPinned: state.history.present.view.pinned?.includes(id) ?? false,
    ...judgedLook(state),
  }));
}

export function relationLook(relation: Relation, workspace: DocumentWorkspace): Reader<RelationLook> {
  const { id } = relation;
  const judgedLook = ofJudged((judged) => ({
    ...itemInJudged(judged, id, workspace),
    step: stepInWords(judged, relation),
  }));
  return steady((state) => ({ ...itemInState(state, id), ...judgedLook(state) }));
}

/** The same object as before while all its parts are. */
function steady<T extends object>(read: Reader<T>): Reader<T> {
  let last: T | null = null;
  return (state) => {
    const now = read(state);
    if (last === null || !haveSameParts(last, now)) last = now;
    return last;
  };
}

function haveSameParts<T extends object>(one: T, other: T): boolean {
  for (const part in one) if (one[part] !== other[part]) return false;
  return true;
}

function itemInJudged(judged: ArgumentMap, id: string, workspace: DocumentWorkspace) {
  return {
    findings: findingCountOf(judged, termsOf(workspace), id),
    bearings: bearings(judged, id),
  };
}

function itemInState(state: DocumentState, id: string) {
  const fate = fateIn(state, id);
  return { isCurrent: state.current === id, classes: classesOf(state, id, fate), fate };
}

const fateClasses = { off: 'would-off', falls: 'would-fall', rises: 'would-rise' } as const;

/** Of nearly every item nothing is to be said, at every change. */
function classesOf(
  { current, selection, trail, shown, connecting }: DocumentState,
  id: string,
  fate: Fate | null,
): string {
  let classes = '';
  if (current === id) classes += ' is-current';
  if (selection.has(id)) classes += ' is-selected';
  if (trail.includes(id)) classes += ' is-on-trail';
  if (current !== id && isDimmed(shown, id)) classes += ' is-dimmed';
  if (connecting?.from.includes(id)) classes += ' is-connecting';
  if (fate !== null) classes += ` ${fateClasses[fate.kind]}`;
  return classes;
}
