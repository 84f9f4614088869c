import type { CslItem } from '#shared/model/source';
import { citationStyleWords, referenceWords as words } from '#shared/words/bibliography';
import { defineCitationStyle } from '../citation-style';
import { dateIn } from '../csl/csl-date';
import { namesIn } from '../csl/csl-name';
import { cslText } from '../csl/csl-text';
import { doiOf } from '../csl/doi';
import { shortDate, yearWords } from '../styling/date-words';
import { editionOf } from '../styling/edition-words';
import { fieldRuns, fieldText } from '../styling/field-runs';
import { isArticle, isLaw, isOnline, isPart, pageRange } from '../styling/item-facts';
import { lawOf } from '../styling/law-words';
import { cutNames, leadNames, nameList, unpunctuated } from '../styling/name-words';
import { ended, joined, merged, plain, type Runs, within } from '../styling/runs';

/** Author. Title. Journal. Year;volume(issue):pages. Without italics, as medical journals have it. */
export const numbered = defineCitationStyle({
  id: 'numbered',
  label: citationStyleWords.numbered,
  isNumbered: true,
  hasYearSuffixes: false,
  format: (item) => {
    const type = cslText(item, 'type');
    const body = isLaw(type)
      ? [lawOf(item, titleOf(item, type), yearWords(dateIn(item, 'issued')))]
      : [titleOf(item, type), ...whereOf(item, type)];
    const sentences = [leadOf(item), ...body];
    const all = joined([...sentences.map(ended), plain(linkWords(item))], ' ');
    return merged(all.map(({ text }) => ({ text, isItalic: false })));
  },
});

function leadOf(item: CslItem): Runs {
  const { names, areEditors } = leadNames(item);
  const list = listOf(names.map(unpunctuated));
  const role = names.length > 1 ? words.editorsLong : words.editorLong;
  return plain(areEditors ? `${list}, ${role}` : list);
}

function listOf(names: readonly string[]): string {
  return cutNames(names, 6, 6) ?? nameList(names, { of2: ', ', more: ', ' });
}

function titleOf(item: CslItem, type: string): Runs {
  const title = fieldRuns(item, 'title');
  const shown = title.length > 0 ? title : plain(words.untitled);
  const kind = isOnline(type) ? words.internet : type === 'thesis' ? fieldText(item, 'genre') : '';
  return joined([shown, within('[', plain(kind), ']')], ' ');
}

function whereOf(item: CslItem, type: string): readonly Runs[] {
  const container = fieldRuns(item, 'container-title');
  const pages = fieldText(item, 'page');
  if (type === 'article-newspaper' || type === 'article-magazine') {
    const day = plain(shortDate(item, 'issued'));
    return [container, joined([day, plain(pageRange(pages))], ':')];
  }
  if (isArticle(type)) return [container, issueOf(item, pages)];
  const pageWords = plain(pages === '' ? '' : words.page(pageRange(pages)));
  if (isPart(type)) return [hostOf(item, container), plain(editionOf(item)), imprintOf(item), pageWords];
  const volume = fieldText(item, 'volume');
  return [
    plain(editionOf(item)),
    plain(volume === '' ? '' : words.volume(volume)),
    imprintOf(item),
    plain(type === 'thesis' ? '' : numberOf(item)),
  ];
}

/** "2012 Aug;12(3):4–5". */
function issueOf(item: CslItem, pages: string): Runs {
  const issue = within('(', plain(fieldText(item, 'issue')), ')');
  const volume = [...plain(fieldText(item, 'volume')), ...issue];
  const number = joined([plain(shortDate(item, 'issued')), volume], ';');
  return joined([number, plain(pageRange(pages))], ':');
}

function hostOf(item: CslItem, container: Runs): Runs {
  const isLead = namesIn(item, 'author').length === 0;
  const editors = isLead ? [] : namesIn(item, 'editor').map(unpunctuated);
  const role = editors.length > 1 ? words.editorsLong : words.editorLong;
  const edited = plain(editors.length === 0 ? '' : `${listOf(editors)}, ${role}`);
  const host = joined([edited, container], '. ');
  return host.length === 0 ? [] : joined([plain(words.inColon), host], ' ');
}

/** "Place: Publisher; 2012 [cited 2020 May 3]". */
function imprintOf(item: CslItem): Runs {
  const place = plain(fieldText(item, 'publisher-place'));
  const site = isOnline(cslText(item, 'type')) ? fieldText(item, 'container-title') : '';
  const publisher = joined([place, plain(fieldText(item, 'publisher') || site)], ': ');
  const year = plain(yearWords(dateIn(item, 'issued')));
  const seen = shortDate(item, 'accessed');
  const cited = within('[', plain(seen === '' || !hasLink(item) ? '' : words.cited(seen)), ']');
  return joined([joined([publisher, year], '; '), cited], ' ');
}

function numberOf(item: CslItem): string {
  const [genre, number] = [fieldText(item, 'genre'), fieldText(item, 'number')];
  const named = /^\d/.test(number) ? words.number(number) : number;
  return [genre, named].filter((part) => part !== '').join(' ');
}

function hasLink(item: CslItem): boolean {
  return doiOf(item) === '' && cslText(item, 'URL') !== '';
}

function linkWords(item: CslItem): string {
  const doi = doiOf(item);
  if (doi !== '') return `doi:${doi}`;
  return hasLink(item) ? words.availableFrom(cslText(item, 'URL').replaceAll(' ', '%20')) : '';
}
