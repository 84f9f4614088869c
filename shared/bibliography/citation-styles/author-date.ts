import type { CslItem } from '#shared/model/source';
import { citationStyleWords, referenceWords as words } from '#shared/words/bibliography';
import { defineCitationStyle, type StyleContext } from '../citation-style';
import { dateIn } from '../csl/csl-date';
import { namesIn } from '../csl/csl-name';
import { cslText } from '../csl/csl-text';
import { doiOf } from '../csl/doi';
import { longDate, monthDayWords, yearWords } from '../styling/date-words';
import { editionOf } from '../styling/edition-words';
import { fieldRuns, fieldText } from '../styling/field-runs';
import { isArticle, isLaw, isPart, linkOf, pageRange } from '../styling/item-facts';
import { lawOf } from '../styling/law-words';
import { initialsInOrder, invertedWithInitials, leadNames, nameList } from '../styling/name-words';
import { ended, italic, joined, merged, plain, type Runs, within } from '../styling/runs';

const ampersand = { of2: ', & ', more: ', & ' };
/** From so many names on, those between are left out. */
const mostNames = 20;

/** Author (year). Title. Where it appeared. */
export const authorDate = defineCitationStyle({
  id: 'author-date',
  label: citationStyleWords['author-date'],
  isNumbered: false,
  hasYearSuffixes: true,
  format: (item, context) => {
    const type = cslText(item, 'type');
    const lead = leadOf(item);
    if (isLaw(type))
      return merged(joined([ended(lead), ended(law(item, context)), plain(linkOf(item))], ' '));
    const date = dateOf(item, type, context);
    const title = titleOf(item, type);
    // What has no author is called by its title, with the year behind that.
    const head = lead.length > 0 ? [ended(lead), date, title] : [title, date];
    const sentences = [...head, ...whereOf(item, type)].map(ended);
    return merged(joined([...sentences, plain(addressOf(item))], ' '));
  },
});

function leadOf(item: CslItem): Runs {
  const { names, areEditors } = leadNames(item);
  const all = names.map(invertedWithInitials);
  const [last = ''] = all.slice(-1);
  const list =
    all.length > mostNames
      ? `${all.slice(0, mostNames - 1).join(', ')}, … ${last}`
      : nameList(all, ampersand);
  const role = names.length > 1 ? words.editors : words.editor;
  return plain(areEditors ? `${list} ${role}` : list);
}

function dateOf(item: CslItem, type: string, { yearSuffix }: StyleContext): Runs {
  const date = dateIn(item, 'issued');
  const year = yearWords(date);
  if (year === '') return plain(`(${words.undated}${yearSuffix === '' ? '' : `-${yearSuffix}`})`);
  const isByDay = !['article-journal', 'book', 'chapter', 'report', 'thesis'].includes(type);
  const rest = isByDay ? monthDayWords(date) : '';
  const named = year + yearSuffix;
  return plain(`(${rest === '' ? named : words.dates.yearFirst(named, rest)})`);
}

function titleOf(item: CslItem, type: string): Runs {
  const title = fieldRuns(item, 'title');
  const isWithin = isArticle(type) || isPart(type) || type === 'article-newspaper';
  const shown = title.length > 0 ? title : plain(words.untitled);
  const number = fieldText(item, 'number');
  const facts = [
    isPart(type) ? '' : editionOf(item),
    isWithin ? '' : numberWords(item, number),
    isWithin ? '' : volumeWords(item),
  ];
  const genre = type === 'thesis' ? [fieldText(item, 'genre'), fieldText(item, 'publisher')] : [];
  return joined(
    [
      isWithin ? shown : italic(shown),
      within('(', plain(facts.filter((fact) => fact !== '').join('; ')), ')'),
      within('[', plain(genre.filter((part) => part !== '').join(', ')), ']'),
    ],
    ' ',
  );
}

/** Laws bear their year behind their name, whoever made them. */
function law(item: CslItem, { yearSuffix }: StyleContext): Runs {
  const title = fieldRuns(item, 'title');
  const year = yearWords(dateIn(item, 'issued'));
  return lawOf(item, italic(title.length > 0 ? title : plain(words.untitled)), year + yearSuffix);
}

function whereOf(item: CslItem, type: string): readonly Runs[] {
  const container = fieldRuns(item, 'container-title');
  const publisher = plain(publisherOf(item));
  const pages = pageRange(fieldText(item, 'page'));
  if (type === 'thesis') return [];
  if (isPart(type)) return [hostOf(item), publisher];
  if (isArticle(type) || type === 'article-newspaper') {
    const issue = within('(', plain(fieldText(item, 'issue')), ')');
    const volume = [...italic(plain(fieldText(item, 'volume'))), ...issue];
    return [joined([italic(container), volume, plain(pages)], ', ')];
  }
  const isOwn = fieldText(item, 'container-title') !== fieldText(item, 'publisher');
  return [isOwn ? container : [], publisher];
}

/** Whoever publishes their own work is not named twice. */
function publisherOf(item: CslItem): string {
  const publisher = fieldText(item, 'publisher');
  return leadNames(item).names.some(({ literal, family }) => [literal, family].includes(publisher))
    ? ''
    : publisher;
}

/** The work that a chapter or the like stands in, with who edited it. */
function hostOf(item: CslItem): Runs {
  const pages = pageRange(fieldText(item, 'page'));
  const hasAuthors = namesIn(item, 'author').length > 0;
  const editors = hasAuthors ? namesIn(item, 'editor').map(initialsInOrder) : [];
  const role = editors.length > 1 ? words.editors : words.editor;
  const edited = editors.length === 0 ? '' : `${nameList(editors, { of2: ' & ', more: ', & ' })} ${role}`;
  const facts = [editionOf(item), volumeWords(item), pages === '' ? '' : pageWords(pages)].filter(
    (fact) => fact !== '',
  );
  const container = italic(fieldRuns(item, 'container-title'));
  const work = joined([container, within('(', plain(facts.join(', ')), ')')], ' ');
  const host = joined([plain(edited), work], ', ');
  return host.length === 0 ? [] : joined([plain(words.in), host], ' ');
}

/** With the day of looking, for what bears no date and may change. */
function addressOf(item: CslItem): string {
  const link = linkOf(item);
  const seen = longDate(item, 'accessed');
  const isFleeting = doiOf(item) === '' && link !== '' && yearWords(dateIn(item, 'issued')) === '';
  return isFleeting && seen !== '' ? words.retrieved(seen, link) : link;
}

function numberWords(item: CslItem, number: string): string {
  const genre = fieldText(item, 'genre');
  if (number === '') return '';
  const named = /^\d/.test(number) ? words.number(number) : number;
  return genre === '' ? named : `${genre} ${named}`;
}

function volumeWords(item: CslItem): string {
  const volume = fieldText(item, 'volume');
  return volume === '' ? '' : words.volume(volume);
}

function pageWords(pages: string): string {
  return /[–,]/u.test(pages) ? words.pages(pages) : words.page(pages);
}
