import type { CslItem } from '#shared/model/source';
import { cslOf, dateIn, namesIn, oneLine } from './csl-guess';
import type { HtmlPage } from './intake-engines';

/** What a page says of itself, by the names that scholarly publishers, newspapers and social networks look for. */
export function cslOfPage({ meta, title, address, byline, published }: HtmlPage): CslItem {
  const all = (...names: readonly string[]) => {
    const found = names.map((name) =>
      meta.filter((entry) => entry.name === name).map(({ content }) => content),
    );
    return found.find((contents) => contents.length > 0) ?? [];
  };
  const one = (...names: readonly string[]) =>
    all(...names)
      .map(oneLine)
      .find((text) => text !== '') ?? '';
  const journal = one('citation_journal_title');
  const authors = all('citation_author', 'dc.creator', 'dcterms.creator', 'author', 'article:author');
  const date = one(
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dcterms.issued',
    'article:published_time',
    'date',
  );
  const doi = /10\.\d{4,}\/\S+/.exec(one('citation_doi', 'dc.identifier'));
  return cslOf({
    type: journal === '' ? 'webpage' : 'article-journal',
    title: one('citation_title', 'og:title', 'dc.title') || oneLine(title),
    author: (authors.length > 0 ? authors : [byline])
      .filter((name) => !/^https?:/.test(name))
      .flatMap(namesIn),
    issued: dateIn(date || published),
    'container-title': journal || one('og:site_name'),
    publisher: one('citation_publisher', 'dc.publisher'),
    volume: one('citation_volume'),
    issue: one('citation_issue'),
    DOI: doi?.[0],
    URL: webAddress(one('citation_fulltext_html_url', 'og:url')) || webAddress(address),
  });
}

function webAddress(address: string): string {
  return /^https?:\/\/\S+$/.test(address) ? address : '';
}
