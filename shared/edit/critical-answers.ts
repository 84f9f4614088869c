import type { CriticalAnswer } from '#shared/model/critical-answer';
import { findRecord } from '#shared/model/sorted-records';
import type { Edit } from './edit';
import { editRelation } from './relations';

/** Puts an answer to a critical question in place of the one before. Nothing happens if the relation is not in the map. */
export function answerQuestion(relationId: string, answer: CriticalAnswer): Edit {
  return (map) => {
    const before = findRecord(map.relations, relationId)?.answers ?? [];
    const known = before.findLast(({ question }) => question === answer.question);
    const others = before.filter(({ question }) => question !== answer.question);
    // What the file says of an answer beyond what we know stays with it, and so does its place.
    const merged = known === undefined ? answer : { ...withoutOurs(known), ...answer };
    const place = before.findIndex(({ question }) => question === answer.question);
    const answers =
      place === -1 ? [...before, merged] : [...others.slice(0, place), merged, ...others.slice(place)];
    return editRelation(relationId, { answers })(map);
  };
}

/** Takes the answer to a critical question away: it is open again. */
export function reopenQuestion(relationId: string, question: string): Edit {
  return (map) => {
    const before = findRecord(map.relations, relationId)?.answers ?? [];
    const answers = before.filter((answer) => answer.question !== question);
    return answers.length === before.length ? map : editRelation(relationId, { answers })(map);
  };
}

function withoutOurs({ question, ok, note, by, at, ...unknown }: CriticalAnswer): object {
  return unknown;
}
