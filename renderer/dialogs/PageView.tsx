import { useEffect, useRef } from 'react';

interface PageViewProps {
  /** A page of `shared/document`: everything that comes from a map is text in it. */
  readonly html: string;
  /** What it is, for screen readers. */
  readonly label: string;
}

/** A page as it will look, in a tree of its own, where its looks are not those of the window. Its links lead nowhere. */
export function PageView({ html, label }: PageViewProps) {
  const place = useRef<HTMLElement>(null);
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached by the keyboard.
    <section ref={place} className="page-view" aria-label={label} tabIndex={0} />
  );
}

/** What holds for a whole page holds for the whole of the tree. */
function looksOf(page: Document): string {
  return (page.querySelector('style')?.textContent ?? '').replace(/:root|^body/gm, ':host');
}
