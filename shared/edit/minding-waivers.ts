import type { ArgumentMap } from '#shared/model/argument-map';
import type { Waiver } from '#shared/model/waiver';
import { isSameSubject, subjectFingerprint } from '#shared/review/subject-fingerprint';
import type { Edit } from './edit';

/**
 * The edit, after which waivers say what they were of, wherever it has changed that: nobody has decided about what is
 * there now. Those that said so from the start need nothing.
 */
export function mindingWaivers(edit: Edit): Edit {
  return (map) => {
    const after = edit(map);
    if (after === map || after.waivers.length === 0) return after;
    const before = new Set(map.waivers);
    const waivers = after.waivers.map((waiver) => (before.has(waiver) ? marked(waiver, map, after) : waiver));
    return waivers.every((waiver, index) => waiver === after.waivers[index]) ? after : { ...after, waivers };
  };
}

function marked(waiver: Waiver, before: ArgumentMap, after: ArgumentMap): Waiver {
  if (waiver.of !== undefined || isSameSubject(before, after, waiver.subject)) return waiver;
  const of = subjectFingerprint(before, waiver.subject);
  return of === undefined ? waiver : { ...waiver, of };
}
