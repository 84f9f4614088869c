import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { HtmlPage } from '#shared/intake/intake-engines';

/** Larger pages are read whole: looking for their article would take too long. */
const mostElements = 60_000;

/** A tree of the page, which is data and no more: it has no window, runs no script and loads nothing. */
export async function parseHtml(text: string): Promise<HtmlPage> {
  const { document } = parseHTML(text);
  const meta = [...document.querySelectorAll('meta')].map((element) => ({
    name: (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase(),
    content: element.getAttribute('content') ?? '',
  }));
  const title = document.querySelector('title')?.textContent ?? '';
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const found = articleIn(text);
  return { root: document, title, address, meta, ...found };
}

/** The search for the article takes its page apart, so it gets one of its own. */
function articleIn(text: string): Pick<HtmlPage, 'article' | 'byline' | 'published'> {
  const none = { article: null, byline: '', published: '' };
  try {
    const { document } = parseHTML(withBody(text));
    const options = { maxElemsToParse: mostElements, keepClasses: true, serializer: (node: Node) => node };
    const article = new Readability(document, options).parse();
    if (article === null) return none;
    const { content, byline, publishedTime } = article;
    return { article: content ?? null, byline: byline ?? '', published: publishedTime ?? '' };
  } catch {
    return none; // Too large or too deep for it: then the page is read whole.
  }
}

/** The parser builds neither where the page leaves out their tags, as it may. */
function withBody(text: string): string {
  const isWhole = /<html[\s>]/i.test(text) && /<body[\s>]/i.test(text);
  return isWhole ? text : `<!doctype html><html><head></head><body>${text}</body></html>`;
}
