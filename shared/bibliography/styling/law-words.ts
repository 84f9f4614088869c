import type { CslItem } from '#shared/model/source';
import { referenceWords as words } from '#shared/words/bibliography';
import { fieldText } from './field-runs';
import { pageRange } from './item-facts';
import { joined, plain, type Runs, within } from './runs';

/** A law or a case, which all styles write much alike: "Name, 12 Reports 345 (Court 2012)". */
export function lawOf(item: CslItem, title: Runs, date: string): Runs {
  const fields = ['volume', 'container-title', 'number'].map((field) => fieldText(item, field));
  const place = [...fields, pageRange(fieldText(item, 'page'))].filter((part) => part !== '').join(' ');
  const section = fieldText(item, 'section').replace(/^§\s*/u, '');
  const decided = [fieldText(item, 'authority'), date].filter((part) => part !== '').join(' ');
  const found = joined([title, plain(place), plain(section === '' ? '' : words.section(section))], ', ');
  return joined([found, within('(', plain(decided), ')')], ' ');
}
