import { catalogue } from './catalogue';

/** A citation in one line, for formats that show any text; parts that are not known are "". */
export const citationWords = catalogue({
  citation: (title: string, place: string, quote: string) => {
    const where = [title, place].filter((part) => part !== '').join(', ');
    return quote === '' ? where : `${where}: “${quote}”`;
  },
});

/** The heads of the table of evidence. */
export const evidenceMatrixWords = catalogue({
  id: 'Id',
  evidence: 'Evidence',
  holds: 'Label',
  grade: 'Grade',
  sources: 'Sources',
  places: 'Places',
  quotes: 'Quotes',
  links: 'Links',
  quote: (words: string) => `“${words}”`,
});
