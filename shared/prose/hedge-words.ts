import { phrases } from './phrases';

/** What takes back a part of what a sentence says, as a source would write it. Homonyms are left out: "in May", "military might", "appears on the list", "suggests raising". */
export const hedges = phrases(`
  may(?! \\d)(?! not\\b), (?<!\\b(?:so that|agreed|allowed|permitted|asked|insisted|demanded)\\b[^.;]*)might(?= (?:not |well |also |still |even |soon |have |be )?[a-z]), could(?! not| hardly| never|n't),
  suggests?(?! [a-z]+ing\\b), suggested that, suggesting that, appear(?:s|ed)?(?= to| that|,), seem(?:s|ed|ingly)?,
  likely, unlikely, probable, probably, improbable, possibly, (?<!(?:as|if) )possible(?! to), perhaps, maybe, presumably, apparently,
  reportedly, allegedly, alleged, supposedly, conceivabl[ey], plausibl[ey], potentially,
  preliminary (?:results|findings|evidence|data|analys[ei]s|stud(?:y|ies)|estimates?|tests?|reports?|figures),
  (?:early|initial|limited|some|weak) (?:results|findings|evidence|indications?|tests|trials|signs),
  tend(?:s|ed)? to, consistent with, (?:is|are|was|were) expected to, (?:believes?|believed|thinks?|thought) that,
  (?:is|are|was|were) (?:believed|thought|said|alleged|reported|rumou?red|suspected) to,
  it (?:is|was) (?:believed|thought|said|alleged|reported|rumou?red|suspected) that`);

/** What says that two things go together, and not that one makes the other. */
export const associations = phrases(`
  (?:is|are|was|were|been|being|be)? ?(?:[a-z]+ly )?(?:associated|correlated|linked|connected) (?:with|to),
  associations? (?:between|with), correlations? (?:between|with), correlat(?:e|es) with, links? between, goes with, go with`);

/** What says that one thing makes the other. */
export const causes = phrases(`
  causes?, caused, causing, makes?, made, leads? to, led to, leading to, drives?, drove, driven, produces?, produced,
  results? in, resulted in, brings? about, brought about, triggers?, triggered, due to, because, creates?, created,
  reduces?, reduced, increases?, increased, prevents?, prevented, improves?, improved, raises?, raised, lowers, lowered,
  harms?, harmed, kills?, killed, keeps?, kept, protects?, protected, thanks to, responsible for, the reason, turns?, fuels?, fuelled`);

/** What leaves no doubt at all. */
export const boosters = phrases(`
  prove, proves, proved, proven, proof, certainly, undoubtedly, definitely, undeniably, indisputably, unquestionably,
  always, inevitably, invariably, beyond (?:all |any |reasonable )?doubt, without (?:a |any )?doubt, no doubt, must have, certain to`);

/**
 * What makes a statement less than an assertion: all hedges and associations, and what reports the view of somebody, speaks
 * of chances, aims or permission, or says that it is not always so.
 */
export const softeners = phrases(`
  can, may, might, could, would, should, risks?, risked, threat(?:s|en|ens)?, potential, chances?, possibl[ey], possibility,
  believes?, believed, thinks?, thought, think, judges?, judged, argues?, argued, claims?, claimed, says?, said, states?,
  according to, expect(?:s|ed)?, estimates?, estimated, assess(?:es|ed)?, suspects?, suspected, alleg(?:es|ed|edly|ations?),
  assumes?, assumed, signs?, hints?, hinted, suggest(?:s|ed|ions?)?, indicat(?:es?|ed|ions?), evidence (?:for|that|of), conceivabl[ey],
  plausibl[ey], tend(?:s|ed)?, tendency, often, sometimes, usually, mostly, generally, frequently, mainly, largely, if,
  seem(?:s|ed|ingly)?, appear(?:s|ed)?, apparent(?:ly)?, looks?, looked, likely, likelihood, unlikely, probabl[ey], probability, improbable, perhaps, maybe,
  presumabl[ey], reportedly, reported, reports?, supposed(?:ly)?, forecasts?, predicts?, predicted, hopes?, hoped, fears?, feared,
  wants?, aims?, seeks?, unclear, uncertain(?:ty)?, doubts?, doubtful, questionable, free to, allowed, entitled, permitted, right to, power to, powers to, lets?, letting, allows?, permits?, authori[sz]ed to, entitles?, able to, plans? to,
  meant to, intends?, intended, proposes?, proposed, views?, regards?, regarded, opinion, considers?, considered, conclud(?:es?|ed), finds?, found, warn(?:s|ed)?,
  preliminary, provisional(?:ly)?, tentative(?:ly)?, initial, rumou?red, suspicion, in effect, arguabl[ey], partly, some, about, around, roughly, approximately, nearly, almost`);
