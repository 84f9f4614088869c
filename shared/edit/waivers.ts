import type { Waiver } from '#shared/model/waiver';
import type { Edit } from './edit';
import { sameContent } from './same-content';
import { isTaken } from './taken';

/** Which finding a waiver is about. */
type Waived = Pick<Waiver, 'rule' | 'subject'>;

/** A waiver of the same finding is replaced. Nothing happens if its subject is not in the map. */
export function addWaiver(waiver: Waiver): Edit {
  return (map) => {
    const others = map.waivers.filter((other) => !isAbout(other, waiver));
    const waivers = [...others, waiver];
    return isTaken(map, waiver.subject) && !sameContent(waivers, map.waivers) ? { ...map, waivers } : map;
  };
}

export function removeWaiver(finding: Waived): Edit {
  return (map) => {
    const waivers = map.waivers.filter((waiver) => !isAbout(waiver, finding));
    return waivers.length === map.waivers.length ? map : { ...map, waivers };
  };
}

/** Takes these very waivers away, as they stand in the map; others of the same findings stay. */
export function withdrawWaivers(withdrawn: readonly Waiver[]): Edit {
  const gone = new Set(withdrawn);
  return (map) => {
    const waivers = map.waivers.filter((waiver) => !gone.has(waiver));
    return waivers.length === map.waivers.length ? map : { ...map, waivers };
  };
}

function isAbout(waiver: Waived, { rule, subject }: Waived): boolean {
  return waiver.rule === rule && waiver.subject === subject;
}
