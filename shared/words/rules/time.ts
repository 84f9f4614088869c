import { catalogue } from '../catalogue';
import { count, plural } from '../numbers';

export const timeRules = catalogue({
  stale: {
    title: 'Old source',
    why: 'What was true when a source was written may have changed before the brief was.',
    definition:
      'A source that a statement cites and that is older than a number of years on the day of the brief (today where no brief has a date): 5, or 2 where it is a dataset or a statement of it is tagged `statistics` or is the premise of a step with the scheme `statistics`. It is as old as the end of the time that its data are about, where that is recorded (`event-date`), else as its latest date of publication. Laws, treaties, decisions, hearings, speeches, interviews, letters, standards, the brief and what it retells (`derivedFrom`) do not age, and neither does what is cited only by statements about the past: those that name the year of the source, or are tagged `history`. Dates without a year are passed over. The witness is the source and the statements.',
    numbers: {
      years: 'Years after which a source is old',
      statistics: 'Years after which statistics are old',
    },
  },
  withdrawn: {
    title: 'Withdrawn source',
    why: 'A source that was taken back supports nothing, and whoever looks it up will see that it was.',
    definition:
      'A source whose status is “retracted” or “withdrawn” and that a statement cites or a cited source derives from; or one that is “superseded”, which is a warning, because what was replaced need not be wrong. The witness is the source and every recommendation whose label would be another if the source were current (looked for with the first 20 such sources).',
  },
  anachronism: {
    title: 'Date that cannot be',
    why: 'A statement cannot rest on what did not exist when it was made: a date is wrong, or the citation is.',
    definition:
      'A source that is cited and whose data are about a time that begins after it was published; that is dated after the day of the audit; or that came out after the brief and is cited by a statement that the brief is cited for too. Of a date that is only a year every day is possible. The witness is the source and the statements.',
  },
  'unarchived-link': {
    title: 'Link without a copy',
    why: 'Pages change and vanish, and with them the only way to check what was taken from them.',
    definition:
      'A source on the web (of type webpage or post, or with an address and no DOI) that a statement cites and of which no text is stored.',
  },
});

export const timeFindings = catalogue({
  stale: {
    published: (source: string, year: string, day: string, years: number) =>
      `${source} is of ${year}, more than ${plural(years, 'year')} before ${day}: look for something newer, or say why it still holds.`,
    data: (source: string, year: string, day: string, years: number) =>
      `The data of ${source} end in ${year}, more than ${plural(years, 'year')} before ${day}: look for newer data, or say why these still hold.`,
  },
  withdrawn: {
    retracted: (source: string) => `${source} was retracted: take it out of the argument.`,
    withdrawn: (source: string) => `${source} was withdrawn: take it out of the argument.`,
    superseded: (source: string) =>
      `${source} was superseded: cite what has taken its place, or say why the older one is meant.`,
    changes: (sentence: string, recommendations: string, number: number) =>
      `${sentence} ${number === 1 ? 'A recommendation stands' : `${count(number)} recommendations stand`} otherwise without it: ${recommendations}.`,
  },
  anachronism: {
    afterBrief: (source: string, date: string, node: string, day: string) =>
      `${node} rests on ${source} of ${date}, which came out after the brief (${day}): correct the date, or the citation.`,
    future: (source: string, date: string) =>
      `${source} is dated ${date}, which is still to come: correct the date.`,
    data: (source: string, begin: string, date: string) =>
      `The data of ${source} begin in ${begin}, after it was published (${date}): correct one of the dates.`,
  },
  'unarchived-link': {
    noText: (source: string) =>
      `Of ${source} only the address is kept: store its text, so that what is taken from it can be checked for ever.`,
  },
});
