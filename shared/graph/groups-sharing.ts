import { addTo } from '#shared/model/add-to';
/**
 * Things that share a root, directly or by way of others, together: in as many groups as there are of them, so many are
 * independent of one another. Groups and their members are in the order of the things; what has no root is left out.
 */
export function groupsSharing<T>(
  things: readonly T[],
  rootsOf: (thing: T) => readonly string[],
): readonly (readonly T[])[] {
  const leaderOf = leaders(things.map(rootsOf));
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const [root] = rootsOf(thing);
    if (root === undefined) continue;
    const leader = leaderOf(root);
    addTo(groups, leader, thing);
  }
  return [...groups.values()];
}

/** One root for all that hang together: disjoint sets, whose ways are made short whenever they are walked. */
function leaders(together: readonly (readonly string[])[]): (root: string) => string {
  const next = new Map<string, string>();
  const leaderOf = (root: string): string => {
    let leader = root;
    for (let up = next.get(leader); up !== undefined; up = next.get(leader)) leader = up;
    for (let here = root; here !== leader; ) {
      const up = next.get(here) ?? leader;
      next.set(here, leader);
      here = up;
    }
    return leader;
  };
  for (const [first = '', ...others] of together) {
    for (const other of others) {
      const [one, two] = [leaderOf(first), leaderOf(other)];
      if (one !== two) next.set(two, one);
    }
  }
  return leaderOf;
}
