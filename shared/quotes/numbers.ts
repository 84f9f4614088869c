/** Whether two texts have other numbers, or the same in another order: 109 is not 190, and 3.5 is not 35. */
export function numbersDiffer(one: string, other: string): boolean {
  return numbersIn(one) !== numbersIn(other);
}

function numbersIn(text: string): string {
  return (text.match(/\p{N}+(?:[.,]\p{N}+)*/gu) ?? []).join(' ');
}
