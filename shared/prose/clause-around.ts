/** What parts a sentence into pieces that are each about something of their own. */
const borders =
  /[,;:()]|\s-\s|[.!?](?=\s)|\b(?:which|who|though|although|but|while|whereas|and (?:this|that|it|they))\b/g;

/** The piece of a plain text in which a place lies. */
export function clauseAround(text: string, index: number): string {
  let [start, end] = [0, text.length];
  for (const { 0: border, index: place } of text.matchAll(borders)) {
    if (place + border.length <= index) start = place + border.length;
    else if (place > index) {
      end = place;
      break;
    }
  }
  return text.slice(start, end);
}
