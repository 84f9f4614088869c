import type { CslItem } from '#shared/model/source';
import { referenceWords as words } from '#shared/words/bibliography';
import { fieldText } from './field-runs';

/** "2nd ed." of "2", "Rev. ed." of "Rev. ed"; "" where the edition is not known. */
export function editionOf(item: CslItem): string {
  const edition = fieldText(item, 'edition');
  if (edition === '') return '';
  return /\bed(?:ition)?$/iu.test(edition) ? `${edition}.` : words.edition(edition);
}
