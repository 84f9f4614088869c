/** How the window looks at the map: the place of the map in its middle, and CSS pixels for one map unit. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** A place where somebody was: what they had in hand, and how they looked at it. */
export interface Place {
  readonly current: string | null;
  readonly view: View | null;
}

/** The places before the present one, and those from which somebody went back; the nearest last. */
export interface Visits {
  readonly back: readonly Place[];
  readonly forward: readonly Place[];
}

export const noVisits: Visits = { back: [], forward: [] };

const most = 100;

/** Leaves a place for another: the way back leads there, and the way forward ends. */
export function left({ back }: Visits, here: Place): Visits {
  const last = back.at(-1);
  const again = last && last.current === here.current && isSameView(last.view, here.view);
  return { back: again ? back : [...back, here].slice(-most), forward: [] };
}

/** Goes back one place (-1) or forward (1); nothing where there is none. */
export function gone(
  visits: Visits,
  here: Place,
  step: 1 | -1,
): { readonly to: Place; readonly visits: Visits } | null {
  const [ahead, behind] = step === -1 ? [visits.back, visits.forward] : [visits.forward, visits.back];
  const to = ahead.at(-1);
  if (to === undefined) return null;
  const rest = ahead.slice(0, -1);
  const trail = [...behind, here];
  return { to, visits: step === -1 ? { back: rest, forward: trail } : { back: trail, forward: rest } };
}

function isSameView(a: View | null, b: View | null): boolean {
  return a?.x === b?.x && a?.y === b?.y && a?.zoom === b?.zoom;
}
