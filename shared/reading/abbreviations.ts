/** Words that are written with a stop and seldom end a sentence. */
const abbreviations = new Set(
  `adm al approx apr art arts aug bd bros bull ca capt cf ch chap cit cmdr co col comm corp dec dept dist div dr ed eds
   eg eq eqs esp est etc ex feb ff fig figs fn fr ft gen gov hon hr ibid id ie inc jan jr jul jun lt ltd maj mar max
   min mr mrs ms mt no nos nov nr oct op para pp pres prof pt pts rep rev secs sen sep sept sgt sq sr st supp supra
   vol vols vs viz bzw ca dh evtl ggf inkl nr sog usw vgl zb abs hrsg mme mlle env sra srta`.split(/\s+/),
);

/** Some of them also stand at the end of a sentence: there the next word decides. */
const ending = new Set(['etc', 'al', 'inc', 'co', 'corp', 'ltd', 'jr', 'sr', 'usw', 'ibid', 'ff', 'bros']);

const initials = /(?:^|[^\p{L}\p{N}])(?:\p{L}\.[\s-]?)+$/u;
const acronym = /(?:^|[^\p{L}\p{N}])(?:\p{L}{1,2}\.){2,}$/u;
const single = /(?:^|\s)\p{Lu}\.$/u;
const never = /(?:^|[^\p{L}])(?:i\.\s?e|e\.\s?g|c\.\s?f|z\.\s?B|d\.\s?h|u\.\s?a|p\.\s?ej)\.$/iu;
const lastWord = /(\p{L}+)\.$/u;

/** Whether the stop at the end is that of an abbreviation, whatever else it is. */
export function isAbbreviated(text: string): boolean {
  const tail = text.slice(-24);
  return initials.test(tail) || acronym.test(tail) || abbreviations.has(lastWordOf(tail));
}

/** Whether the stop at the end, though that of an abbreviation, may end a sentence as well: "in the U.S.", "plan B.", "etc." */
export function mayEndSentence(text: string): boolean {
  const tail = text.slice(-24);
  if (never.test(tail)) return false;
  return acronym.test(tail) || single.test(tail) || ending.has(lastWordOf(tail));
}

function lastWordOf(tail: string): string {
  return lastWord.exec(tail)?.[1]?.toLowerCase() ?? '';
}
