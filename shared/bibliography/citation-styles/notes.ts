import type { CslItem } from '#shared/model/source';
import { citationStyleWords, referenceWords as words } from '#shared/words/bibliography';
import { defineCitationStyle } from '../citation-style';
import { dateIn } from '../csl/csl-date';
import { namesIn } from '../csl/csl-name';
import { cslText } from '../csl/csl-text';
import { longDate, yearWords } from '../styling/date-words';
import { editionOf } from '../styling/edition-words';
import { fieldRuns, fieldText } from '../styling/field-runs';
import { isArticle, isLaw, isOnline, isPart, linkOf, pageRange } from '../styling/item-facts';
import { lawOf } from '../styling/law-words';
import { cutNames, inOrder, inverted, leadNames, nameList } from '../styling/name-words';
import { ended, italic, joined, merged, plain, quoted, type Runs, within } from '../styling/runs';

/** Author. Title. Where and when it appeared. */
export const notes = defineCitationStyle({
  id: 'notes',
  label: citationStyleWords.notes,
  isNumbered: false,
  hasYearSuffixes: false,
  format: (item) => {
    const type = cslText(item, 'type');
    const sentences = [leadOf(item), ...bodyOf(item, type), plain(linkOf(item))];
    return merged(joined(sentences.map(ended), ' '));
  },
});

function leadOf(item: CslItem): Runs {
  const { names, areEditors } = leadNames(item);
  const all = names.map((name, index) => (index === 0 ? inverted(name) : inOrder(name)));
  const last = { of2: `, ${words.and} `, more: `, ${words.and} ` };
  const list = cutNames(all, 10, 7) ?? nameList(all, last);
  const role = names.length > 1 ? words.editorsWord : words.editorWord;
  return plain(areEditors ? `${list}, ${role}` : list);
}

function bodyOf(item: CslItem, type: string): readonly Runs[] {
  const title = fieldRuns(item, 'title');
  const shown = title.length > 0 ? title : plain(words.untitled);
  const container = italic(fieldRuns(item, 'container-title'));
  const pages = pageRange(fieldText(item, 'page'));
  const day = plain(longDate(item, 'issued'));
  if (type === 'article-newspaper' || type === 'article-magazine')
    return [quoted(shown, '.'), joined([container, day], ', ')];
  if (isArticle(type)) return [quoted(shown, '.'), issueOf(item, container, pages)];
  if (isPart(type)) return [quoted(shown, '.'), hostOf(item, container, pages), imprintOf(item)];
  if (isOnline(type)) return [quoted(shown, '.'), hostSite(item), day.length > 0 ? day : seenOn(item)];
  if (isLaw(type))
    return [lawOf(item, type === 'legal_case' ? italic(shown) : shown, longDate(item, 'issued'))];
  const number = numberOf(item);
  if (type === 'thesis')
    return [quoted(shown, '.'), joined([plain(number), ...publisherAndYear(item)], ', ')];
  const volume = fieldText(item, 'volume');
  return [
    italic(shown),
    plain(editionOf(item)),
    plain(volume === '' ? '' : words.volume(volume)),
    plain(fieldText(item, 'collection-title')),
    plain(number),
    imprintOf(item),
    ...(yearWords(dateIn(item, 'issued')) === '' ? [seenOn(item)] : []),
  ];
}

/** "Journal 12, no. 3 (2012): 4–5". */
function issueOf(item: CslItem, container: Runs, pages: string): Runs {
  const issue = fieldText(item, 'issue');
  const number = joined([container, plain(fieldText(item, 'volume'))], ' ');
  const whole = joined([number, plain(issue === '' ? '' : words.issue(issue))], ', ');
  const year = within('(', plain(yearWords(dateIn(item, 'issued'))), ')');
  return joined([joined([whole, year], ' '), plain(pages)], ': ');
}

/** "In Work, edited by Jan Berg, 4–5". */
function hostOf(item: CslItem, container: Runs, pages: string): Runs {
  const isLead = namesIn(item, 'author').length === 0;
  const editors = isLead ? [] : namesIn(item, 'editor').map(inOrder);
  const names = nameList(editors, { of2: ` ${words.and} `, more: `, ${words.and} ` });
  const edited = plain(names === '' ? '' : words.editedBy(names));
  const host = joined([container, plain(editionOf(item)), edited, plain(pages)], ', ');
  return host.length === 0 ? [] : joined([plain(words.in), host], ' ');
}

function imprintOf(item: CslItem): Runs {
  const place = plain(fieldText(item, 'publisher-place'));
  const [publisher = [], year = []] = publisherAndYear(item);
  return joined([joined([place, publisher], ': '), year], ', ');
}

function publisherAndYear(item: CslItem): readonly Runs[] {
  const isByDay = !['book', 'chapter', 'paper-conference', 'thesis'].includes(cslText(item, 'type'));
  const year = yearWords(dateIn(item, 'issued'));
  return [plain(fieldText(item, 'publisher')), plain(isByDay ? longDate(item, 'issued') : year)];
}

function hostSite(item: CslItem): Runs {
  const site = fieldRuns(item, 'container-title');
  return site.length > 0 ? site : plain(fieldText(item, 'publisher'));
}

function seenOn(item: CslItem): Runs {
  const seen = longDate(item, 'accessed');
  return plain(seen === '' ? '' : words.accessed(seen));
}

function numberOf(item: CslItem): string {
  const [genre, number] = [fieldText(item, 'genre'), fieldText(item, 'number')];
  const named = /^\d/.test(number) ? words.issue(number) : number;
  return [genre, named].filter((part) => part !== '').join(' ');
}
