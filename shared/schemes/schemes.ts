import type { Scheme } from './scheme';
import { analogy } from './schemes/analogy';
import { causeToEffect } from './schemes/cause-to-effect';
import { consequences } from './schemes/consequences';
import { correlationToCause } from './schemes/correlation-to-cause';
import { expertOpinion } from './schemes/expert-opinion';
import { practicalReasoning } from './schemes/practical-reasoning';
import { precedent } from './schemes/precedent';
import { sign } from './schemes/sign';
import { statistics } from './schemes/statistics';
import { witnessTestimony } from './schemes/witness-testimony';

/** Every scheme, in the order of menus: what takes somebody's word, what shows, what is compared, what should be done. */
export const schemes: readonly Scheme[] = [
  expertOpinion,
  witnessTestimony,
  statistics,
  sign,
  correlationToCause,
  causeToEffect,
  analogy,
  precedent,
  consequences,
  practicalReasoning,
];

/** Undefined for a scheme of somebody else's, which a file may name. */
export function schemeOf(id: string | undefined): Scheme | undefined {
  return id === undefined ? undefined : schemes.find((scheme) => scheme.id === id);
}
