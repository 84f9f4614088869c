import { catalogue } from './catalogue';
import { count } from './numbers';

/** What the inspector calls the fields of a reference, named as in CSL. */
export const cslFieldWords = catalogue({
  title: 'Title',
  author: 'Authors',
  editor: 'Editors',
  translator: 'Translators',
  type: 'Type',
  issued: 'Issued',
  accessed: 'Accessed',
  'container-title': 'Published in',
  'collection-title': 'Series',
  genre: 'Kind of work',
  authority: 'Court or body',
  number: 'Number',
  edition: 'Edition',
  volume: 'Volume',
  issue: 'Issue',
  page: 'Pages',
  section: 'Section',
  publisher: 'Publisher',
  'publisher-place': 'Place',
  DOI: 'DOI',
  URL: 'URL',
  ISBN: 'ISBN',
  ISSN: 'ISSN',
  language: 'Language',
  abstract: 'Abstract',
  note: 'Note',
  'citation-key': 'Citation key',
});

export const cslWords = catalogue({
  askNames: 'Family, Given: one to a line. A name without a comma is an institution.',
  more: 'More fields',
  dateExample: '2012, 2012-08 or 2012-08-27',
  noDate: 'Write a date as 2012, 2012-08 or 2012-08-27; a range with a slash, as 2012-08/2012-09.',
  common: 'Common',
  others: 'Others',
  kept: (number: number) =>
    number === 1
      ? 'One more field is kept as it came.'
      : `${count(number)} more fields are kept as they came.`,
});

/** Every type of CSL 1.0.2 in words; what most people cite stands first. */
export const commonCslTypeWords = catalogue({
  'article-journal': 'Journal article',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  webpage: 'Web page',
  'article-newspaper': 'Newspaper article',
  'paper-conference': 'Conference paper',
  thesis: 'Thesis',
  legislation: 'Legislation',
  legal_case: 'Legal case',
  document: 'Document',
});

export const otherCslTypeWords = catalogue({
  article: 'Article or preprint',
  'article-magazine': 'Magazine article',
  bill: 'Bill',
  broadcast: 'Broadcast',
  classic: 'Classic work',
  collection: 'Collection',
  dataset: 'Data set',
  entry: 'Entry',
  'entry-dictionary': 'Dictionary entry',
  'entry-encyclopedia': 'Encyclopedia entry',
  event: 'Event',
  figure: 'Figure',
  graphic: 'Graphic',
  hearing: 'Hearing',
  interview: 'Interview',
  manuscript: 'Manuscript',
  map: 'Map',
  motion_picture: 'Film',
  musical_score: 'Musical score',
  pamphlet: 'Pamphlet',
  patent: 'Patent',
  performance: 'Performance',
  periodical: 'Periodical',
  personal_communication: 'Personal communication',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  review: 'Review',
  'review-book': 'Book review',
  software: 'Software',
  song: 'Song or recording',
  speech: 'Speech',
  standard: 'Standard',
  treaty: 'Treaty',
});
