/** CSS pixels: the size of a sign, and how many stand side by side in the margin. */
const size = 24;
const columns = 2;

/** Signs of passages that begin in one line would lie upon each other: they go side by side, then below. */
export function partSigns(text: HTMLElement): void {
  const signs = text.querySelectorAll<HTMLElement>('.passage-sign');
  if (signs.length === 0) return;
  for (const sign of signs) sign.style.translate = '';
  if (signs.length === 1) return;
  const tops = Array.from(signs, (sign) => sign.offsetTop);
  const placed: number[] = [];
  for (const [index, sign] of [...signs].entries()) {
    const top = tops[index] ?? 0;
    const before = placed.filter((other) => Math.abs(other - top) < size).length;
    placed.push(top);
    const [x, y] = [before % columns, Math.floor(before / columns)];
    if (before > 0) sign.style.translate = `${-x * (size + 2)}px ${y * size}px`;
  }
}
