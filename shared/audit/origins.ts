import { oncePerFrame } from '#shared/graph/graph';
import type { Grounded } from '#shared/graph/grounded';
import { type OriginsBeneath, originsBeneath } from '#shared/graph/independence';
import { oncePer } from '#shared/model/once-per';
import type { AuditContext } from './context';

/** Where the evidence beneath anything comes from, if it has a complete chain: what is lost or unsourced corroborates nothing. */
export function originsIn({ graph, grounded }: AuditContext): OriginsBeneath {
  return remembered(graph)(grounded);
}

const remembered = oncePerFrame((frame) =>
  oncePer((grounded: Grounded) => originsBeneath(frame, (_, place) => grounded.hasAt(place))),
);
