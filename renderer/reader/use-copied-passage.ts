import { useEffect } from 'react';

/** Without a selection of the browser's own a copy is an event of the whole page: here it is one of what is chosen. */
export function useCopiedPassage(text: { readonly current: HTMLElement | null }, words: string | null): void {
  useEffect(() => {
    if (words === null) return;
    const copy = (event: ClipboardEvent) => {
      if (!text.current?.contains(document.activeElement)) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', words);
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [text, words]);
}
