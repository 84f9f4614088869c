const controls = /(?!\n)\p{Control}|[\ufffe\uffff]/gu;
const directionOverrides = /[\u202a-\u202e\u2066-\u2069]/g;
const loneSurrogates = /\p{Surrogate}/gu;
const towersOfMarks = /(\p{Mark}{4})\p{Mark}+/gu;

/** Most texts: nothing in them to look for. */
const ordinary = /^[\n\u0020-\u007e\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u20ac]*$/;

/**
 * The text as it can be drawn in any format. XML knows no control characters and no half of a surrogate pair;
 * an override of direction would reach beyond the line it is broken off at; a tower of marks beyond its box.
 */
export function printable(text: string): string {
  if (ordinary.test(text)) return text;
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(controls, '')
    .replace(directionOverrides, '')
    .replace(loneSurrogates, '\ufffd')
    .replace(towersOfMarks, '$1');
}
