import type { Citation } from '#shared/model/citation';
import type { MapDraft } from '../importing/map-draft';
import { sourceAtAddress } from '../web-address';
import type { TableRow } from './table-rows';

/** Cites for a node what its row names as its source: rows that name the same cite the same. */
export function sourceCells(draft: MapDraft): (node: string, row: TableRow) => void {
  const known = new Map<string, string>();
  return (node, row) => {
    const [title, url] = [row.cell('source'), row.cell('url')];
    if (title === '' && url === '') return;
    const key = JSON.stringify([title, url]);
    const source = known.get(key) ?? draft.addSource('', { csl: cslOf(title, url) });
    known.set(key, source);
    const [locator, exact] = [row.cell('locator'), row.cell('quote')];
    const citation: Citation = {
      source,
      ...(locator !== '' && { locator }),
      ...(exact !== '' && { quote: { exact } }),
    };
    draft.cite(node, citation);
  };
}

function cslOf(title: string, url: string) {
  const page = sourceAtAddress(url === '' ? title : url);
  if (page === null)
    return { type: 'document', title: [title, url].filter((part) => part !== '').join(', ') };
  return title === '' || url === '' ? page : { ...page, title };
}
