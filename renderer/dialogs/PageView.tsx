import { useEffect, useRef } from 'react';

interface PageViewProps {
  /** A page of `shared/document`: everything that comes from a map is text in it. */
  readonly html: string;
}

/** A page as it will look, in a tree of its own, where its looks are not those of the window. Its links lead nowhere. */
export function PageView({ html }: PageViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current === null) return;
    const tree = place.current.shadowRoot ?? place.current.attachShadow({ mode: 'open' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const style = document.createElement('style');
    style.textContent = `${looksOf(page)} article { padding: 1rem 1.25rem; } article > * { content-visibility: auto; }`;
    const text = document.createElement('article');
    text.append(...(page.querySelector('main')?.childNodes ?? []));
    for (const link of text.querySelectorAll('a')) link.removeAttribute('href');
    tree.replaceChildren(style, text);
  }, [html]);
  return <div ref={place} className="page-view" />;
}

/** What holds for a whole page holds for the whole of the tree. */
function looksOf(page: Document): string {
  return (page.querySelector('style')?.textContent ?? '').replace(/:root|^body/gm, ':host');
}
