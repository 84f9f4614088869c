import type { ArgumentMap } from '#shared/model/argument-map';
import type { Waiver } from '#shared/model/waiver';
import type { Finding } from './rule';

/** The decision to live with a finding; undefined where there is none with a reason. */
export function waiverOf({ waivers }: ArgumentMap, { rule, subject }: Finding): Waiver | undefined {
  return waivers.find((waiver) => {
    return waiver.rule === rule && waiver.subject === subject && waiver.reason.trim() !== '';
  });
}
