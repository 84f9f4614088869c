import { phrases } from './phrases';

const notNearly = String.raw`(?<!\b(?:nearly|almost|not|hardly|virtually|practically|above|after|at|first of|for|if|in|of|and|once and for) )`;
const numbers = String.raw`\d|two|three|four|five|six|seven|eight|nine|ten|but|in all|along|over|too|the (?:more|same|while|better|time|way)|told`;

/** What says that there is no exception. Idioms are left out: "at all", "above all", "all but", "every two years", "no longer". */
export const universals = {
  things: phrases(
    `${notNearly}all(?! (?:${numbers}|in (?:all|favou?r))), ${notNearly}every(?! (?:\\d|two|three|four|five|six|other|second|third|few|year|month|week|day|time|now|effort)),
     ${notNearly}each(?! (?:other|year|month|week|day|time)), none, everything, not one, not a single, not any,
     ${notNearly}no(?! (?:longer|more|less|fewer|doubt|one|matter|means|other|such|sooner|later|need|reason|evidence|sign|way|claim|place|standing|longer|immediate)\\b)(?= [a-z])`,
  ),
  people: phrases(`${notNearly}(?:everyone|everybody|anyone|anybody), nobody, no one, no-one`),
  times: phrases(
    `${notNearly}always, never, ${notNearly}in every case, ${notNearly}in all cases, without exception`,
  ),
  wholes: phrases(`the (?:whole|entire), ${notNearly}all of the, entirely, completely, wholly`),
} as const;

/** What says that there may be exceptions. */
export const partials = {
  things: phrases(
    `some, many, most, several, few, certain, various, numerous, half, majority, minority, part, parts, a number of,
     hardly any, not all, not every, nearly all, almost all, nearly every, almost every, two-thirds, a third, a quarter, three quarters,
     (?:\\d|[1-9]\\d)(?:\\.\\d+)? ?(?:%|percent|per cent)(?= of), (?:[a-z]+|\\d+) (?:out )?of (?:the |its |their )?(?:two|three|four|five|six|seven|eight|nine|ten|\\d+)`,
  ),
  people: phrases(
    `(?:some|many|most|few) (?:people|persons|men|women)?, hardly any(?:one|body), someone, somebody, scarcely any(?:one|body)`,
  ),
  times: phrases(
    `often, usually, sometimes, mostly, frequently, rarely, seldom, hardly ever, generally, occasionally, at times, as a rule,
     in (?:most|many|some|several) cases, most of the time, not always, nearly always, almost always`,
  ),
  wholes: phrases(`parts? of, most of, much of, some of, half of, half the, partly, largely, mostly`),
} as const;

export type Scope = keyof typeof universals;
export const scopes = ['things', 'people', 'times', 'wholes'] as const satisfies readonly Scope[];
