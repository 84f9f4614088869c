import { wordSet } from './phrases';

/** Verbs that are finite wherever they stand. */
const auxiliaries =
  wordSet(`is are was were am has have had does do did will would shall should can could may might must
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't cannot`);

/** Pasts that are neither participles of regular verbs nor nouns. */
const pasts =
  wordSet(`fell rose grew made took gave went came became began saw knew found said told led met won lost held
  kept left brought bought sold built sent spent felt thought taught caught broke spoke chose wrote drove ran sank drew
  threw flew stood understood meant paid put cut set shut hit let hurt rang sang swam ate drank forgot got shook stole wore
  woke bore tore lay swore struck fought sought heard dealt slept crept fed fled bled bred sped spread burst cast beat bit blew flew froze hid rode rose sat shone shot slid sprang stuck stung swept swung wept wound`);

/** Verbs whose present is taken for a verb behind what can be its subject. */
const bases =
  wordSet(`add affect agree aim allow apply argue ask become begin believe belong benefit bind break bring
  build buy call carry cause change claim close come concede concentrate concern consider contain continue contribute cost
  cover create cut decline deliver demand depend deserve differ do drive earn employ enable end enjoy ensure exceed exist
  expect face fail fall favour favor find follow force gain get give go grow harm have help hit hold hurt improve include
  increase involve keep kill know lack lead leave lend limit live look lose lower make matter mean need offer oppose own
  pay permit play prefer prevent produce promise promote prove provide raise reach read receive reduce refuse reject rely
  remain require rest result rise run save say see seek seem sell send serve show speak spend stand stay stop suffer suggest
  support survive take tell tend think threaten treat try turn use want warn weaken win work yield ban adopt protect publish
  reflect represent undermine violate propose
  decide die wait vote pass sign meet move shift drop climb double halve triple collapse vanish appear disappear emerge
  evolve expand shrink spread start stop begin speed slow delay hinder block allow enforce ignore neglect abandon forget
  remember learn teach study train hire fire elect appoint replace restore repair rebuild destroy damage attack invade
  occupy withdraw retreat surrender defend protest riot strike march accuse blame condemn praise admit deny confess claim
  reveal conceal hide expose detect discover measure count estimate predict warn alert inform notify report record track
  monitor inspect test sample check confirm contradict refute doubt trust fear hope wish love hate like dislike drink eat
  smoke sleep walk drive ride fly sail swim travel arrive depart return visit host invite join unite split divide share
  distribute collect gather store save waste burn emit pollute clean treat cure heal infect spread kill wound injure rescue
  feed starve employ dismiss earn tax fine charge bill lend borrow invest finance fund subsidise subsidize sponsor export
  import trade ship transport deliver supply provide equip arm disarm ban forbid prohibit permit license regulate govern
  rule command obey serve help assist aid back oppose resist fight win lose score lead trail follow precede exceed match
  equal vary differ contrast compare relate connect link separate isolate exclude omit skip repeat double`);

/** Those of them that are nouns as well, alone or in the plural: "oil exports", "the price rises". */
const alsoNouns =
  wordSet(`aim arm attack aid back bill blame change charge claim climb command contrast cost count cover cure damage
  decline delay demand doubt drink drive drop end estimate export fear fight fire fine force fund gain harm help
  hit hope host hurt import increase invite lack lead limit link look march match matter measure move need offer
  pay pass permit play praise produce promise protest reach read record reject repair report rescue rest result
  return ride rise rule run sail sample say score shift ship show sign split sponsor spread stand start stay stop
  strike study supply support surrender swim tax test trade trail train transport treat trust try turn use visit
  vote wait walk want waste win wish work wound yield fall`);

const determiners =
  wordSet(`the a an its his her their our your my this that these those some any no each every more most
  many few several such all both other new own same`);
const prepositions = wordSet('of in on at for with by from to into between among about over under');
const pronouns = wordSet(
  'it they he she we you i this that these those who which everyone nobody everybody someone others none',
);

/** The words of a plain text in order. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[a-zà-ɏ'_]+/g) ?? [];
}

/** Where the first finite verb stands among the words of a clause, in small letters; -1 where none is. */
export function finiteVerbAt(words: readonly string[]): number {
  return words.findIndex((word, place) => isFiniteVerb(word, words[place - 1], words[place + 1], place));
}

/** Whether a word is the present of a verb behind a plural, such as "grow". */
export function isPresent(word: string | undefined): boolean {
  return word !== undefined && bases.has(word);
}

function isFiniteVerb(
  word: string,
  before: string | undefined,
  after: string | undefined,
  place: number,
): boolean {
  if (auxiliaries.has(word)) return true;
  if (before === 'to' || (before !== undefined && auxiliaries.has(before))) return false;
  const isBehindDeterminer =
    before !== undefined && (determiners.has(before) || prepositions.has(before)) && !pronouns.has(before);
  if (pasts.has(word)) return !isBehindDeterminer;
  const base = baseOf(word);
  if (isBehindDeterminer) return false;
  if (place > 0 && alsoNouns.has(base) && !pronouns.has(before ?? '') && !opensObject(after)) return false;
  if (word.endsWith('s') && base !== word) return bases.has(base) && (place === 0 || !before?.endsWith('s'));
  if (word.endsWith('ed'))
    return place > 0 ? isPastOfSubject(before, after) : bases.has(base) || word.length > 4;
  return bases.has(word) && before !== undefined && (pronouns.has(before) || /[^s]s$/.test(before));
}

/** "supports the plan", "wants to stay": what stands before is a verb, whatever else it may be elsewhere. */
function opensObject(word: string | undefined): boolean {
  return word !== undefined && (word === 'against' || determiners.has(word) || pronouns.has(word));
}

/** "its neighbours protested loudly", but "goods imported by firms". */
function isPastOfSubject(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined) return false;
  return after !== 'by' && after !== 'in' && !before.endsWith('ly');
}

/** "carries" and "carry", "reaches" and "reach", "loses" and "lose". */
function baseOf(word: string): string {
  const forms = [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')];
  const past = [word.replace(/ied$/, 'y'), word.replace(/ed$/, ''), word.replace(/d$/, '')];
  return (word.endsWith('ed') ? past : forms).find((form) => form !== word && bases.has(form)) ?? word;
}
