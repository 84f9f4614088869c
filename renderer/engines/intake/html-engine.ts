import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { HtmlPage, MarkupNode } from '#shared/intake/intake-engines';

/** Larger and deeper pages are read whole: looking for their article would take too long. */
const mostElements = 30_000;
const deepest = 150;

/** A tree of the page, which is data and no more: it has no window, runs no script and loads nothing. */
export async function parseHtml(text: string): Promise<HtmlPage> {
  const { document } = parseHTML(text);
  const meta = [...document.querySelectorAll('meta')].map((element) => ({
    name: (element.getAttribute('name') ?? element.getAttribute('property') ?? '').toLowerCase(),
    content: element.getAttribute('content') ?? '',
  }));
  const title = document.querySelector('title')?.textContent ?? '';
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const found = isDeep(document) ? noArticle : articleIn(text);
  return { root: document, title, address, meta, ...found };
}

const noArticle: Pick<HtmlPage, 'article' | 'byline' | 'published'> = {
  article: null,
  byline: '',
  published: '',
};

/** The search for the article takes its page apart, so it gets one of its own. */
function articleIn(text: string): typeof noArticle {
  try {
    const { document } = parseHTML(withBody(text));
    const options = { maxElemsToParse: mostElements, keepClasses: true, serializer: (node: Node) => node };
    const article = new Readability(document, options).parse();
    if (article === null) return noArticle;
    const { content, byline, publishedTime } = article;
    return { article: content ?? null, byline: byline ?? '', published: publishedTime ?? '' };
  } catch {
    return noArticle; // Too large for it: then the page is read whole.
  }
}

function isDeep(root: MarkupNode): boolean {
  const ahead = [{ node: root, depth: 0 }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { node, depth } = next;
    if (depth > deepest) return true;
    for (const child of Array.from(node.childNodes)) ahead.push({ node: child, depth: depth + 1 });
  }
  return false;
}

/** The parser builds neither where the page leaves out their tags, as it may. */
function withBody(text: string): string {
  const isWhole = /<html[\s>]/i.test(text) && /<body[\s>]/i.test(text);
  return isWhole ? text : `<!doctype html><html><head></head><body>${text}</body></html>`;
}
