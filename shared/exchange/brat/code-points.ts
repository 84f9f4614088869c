/** Places in code points, as brat counts, turned into UTF-16 code units, as we do. They are given in any order. */
export function unitsOf(text: string, places: readonly number[]): ReadonlyMap<number, number> {
  const wanted = [...new Set(places)].sort((one, other) => one - other);
  const units = new Map<number, number>();
  let points = 0;
  let at = 0;
  for (const place of wanted) {
    while (points < place && at < text.length) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      points += 1;
    }
    if (points === place) units.set(place, at);
  }
  return units;
}
