import type { ArgumentMap } from '#shared/model/argument-map';
import type { Waiver } from '#shared/model/waiver';
import type { Finding } from './rule';
import { hasReason, isVoid } from './waivers';

/** The decision to live with a finding; undefined where there is none that counts. */
export function waiverOf(map: ArgumentMap, finding: Finding): Waiver | undefined {
  return map.waivers.find((waiver) => isAbout(waiver, finding) && !isVoid(map, waiver));
}

/** The decision to live with a finding of what has changed since, so that nobody has decided about it as it is now. */
export function voidWaiverOf(map: ArgumentMap, finding: Finding): Waiver | undefined {
  if (finding.waived) return undefined;
  return map.waivers.findLast((waiver) => isAbout(waiver, finding) && isVoid(map, waiver));
}

function isAbout(waiver: Waiver, { rule, subject }: Finding): boolean {
  return waiver.rule === rule && waiver.subject === subject && hasReason(waiver);
}
