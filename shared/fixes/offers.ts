import type { Finding } from '#shared/audit/rule';
import { allOf } from '#shared/edit/edit';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Fix, Offer } from './fix';
import { fixes } from './fixes';

const byRule: ReadonlyMap<string, Fix> = new Map(fixes.map((fix) => [fix.id, fix]));

/** The edits that would mend a finding, the likeliest first. */
export function offersFor(map: ArgumentMap, finding: Finding): readonly Offer[] {
  return byRule.get(finding.rule)?.offers(map, finding) ?? [];
}

/** The likeliest edit for each of several findings, as one; undefined where there is none for any. */
export function offerForAll(map: ArgumentMap, findings: readonly Finding[]): Offer | undefined {
  const offers = findings.flatMap((finding) => offersFor(map, finding)[0] ?? []);
  const [first] = offers;
  return first && { ...first, edit: allOf(offers.map(({ edit }) => edit)) };
}
