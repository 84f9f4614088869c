import { type Source, sourceTitle } from '#shared/model/source';
import { shortReferenceWords as words } from '#shared/words/bibliography';
import { shortened } from '#shared/words/shortened';
import { dateIn } from './csl/csl-date';
import { yearWords } from './styling/date-words';
import { leadNames } from './styling/name-words';

const longestTitle = 48;

/** "Berg and Lind 2012": a source as it is called in a note; by its title where nobody is named. */
export function shortReferenceOf(source: Source): string {
  const { names } = leadNames(source.csl);
  const [first, second, third] = names.map(({ family, literal }) => family || literal);
  const year = yearWords(dateIn(source.csl, 'issued'));
  if (first === undefined) return words.called(shortened(sourceTitle(source), longestTitle), year);
  if (third !== undefined) return words.called(words.moreAuthors(first), year);
  return words.called(second === undefined ? first : words.twoAuthors(first, second), year);
}
