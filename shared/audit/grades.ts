import { type Grounded, groundedChainOf } from '#shared/graph/grounded';
import { type Grade, reliabilities } from '#shared/model/grade';
import type { MapNode } from '#shared/model/map-node';
import type { AuditContext } from './context';
import type { RuleNumber } from './rule';

/** The least grade that is asked for: 1 is the best of both axes. */
export interface LeastGrade {
  /** 1 for A … 5 for E. */
  readonly reliability: number;
  /** 1 … 5. */
  readonly credibility: number;
}

/** F and 6 say that nobody can judge, which is neither good nor bad. */
export function isUnjudgeable({ reliability, credibility }: Grade): boolean {
  return reliability === 'F' || credibility === 6;
}

/** A grade that cannot be judged meets nothing. */
export function meets(grade: Grade, least: LeastGrade): boolean {
  return (
    !isUnjudgeable(grade) &&
    reliabilities.indexOf(grade.reliability) < least.reliability &&
    grade.credibility <= least.credibility
  );
}

/**
 * Evidence that is good enough, or that nobody has graded: what lacks a grade is found by a rule of its own, and is no
 * weak evidence.
 */
export function mayMeet({ grade }: MapNode, least: LeastGrade): boolean {
  return grade === undefined || meets(grade, least);
}

/** What has a complete chain down to sources by way of evidence that may meet a grade. */
export function chainMeeting({ graph, quotes }: AuditContext, least: LeastGrade): Grounded {
  return groundedChainOf(graph, quotes.orphans, (evidence) => mayMeet(evidence, least));
}

/** "C3" */
export function gradeText({ reliability, credibility }: LeastGrade): string {
  return `${reliabilities[reliability - 1] ?? ''}${credibility}`;
}

/** A number of a rule that stands for a grade on one of the axes. */
export function gradeNumber(title: string, usual: number): RuleNumber {
  return { title, usual, min: 1, max: 5 };
}
