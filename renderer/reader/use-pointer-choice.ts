import { type RefObject, useEffect } from 'react';
import { type DrawnPlace, placeAt } from './dom-places';

interface PointerChoice {
  /** In the order of the text: two places that lie in blocks. */
  readonly choose: (start: DrawnPlace, end: DrawnPlace) => void;
  /** A click that selected nothing. */
  readonly click: (event: MouseEvent, place: DrawnPlace | null) => void;
  /** A choice is being made from this block on; null when it is made. */
  readonly hold: (block: number | null) => void;
}

/**
 * Text is selected with the pointer as everywhere. When the hand lets go, the selection becomes the chosen passage, which
 * stays when the text is scrolled, drawn anew or marked.
 */
export function usePointerChoice(root: RefObject<HTMLElement | null>, deeds: PointerChoice): void {
  useEffect(() => {
    const text = root.current;
    if (text === null) return;
    let isDown = false;
    let hasChosen = false;
    const down = (event: MouseEvent) => {
      if (event.button !== 0) return;
      isDown = true;
      hasChosen = false;
      deeds.hold(placeUnder(event)?.block ?? null);
      // The text keeps the keyboard.
      if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
    };
    const up = () => {
      if (!isDown) return;
      rest();
      const selection = window.getSelection();
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      const start = placeAt(range.startContainer, range.startOffset);
      const end = placeAt(range.endContainer, range.endOffset);
      selection.removeAllRanges();
      if (start === null || end === null) return;
      hasChosen = true;
      deeds.choose(start, end);
    };
    const rest = () => {
      isDown = false;
      deeds.hold(null);
    };
    const click = (event: MouseEvent) => {
      if (!hasChosen) deeds.click(event, placeUnder(event));
      hasChosen = false;
    };
    text.addEventListener('mousedown', down);
    text.addEventListener('click', click);
    window.addEventListener('mouseup', up);
    window.addEventListener('dragend', rest);
    return () => {
      text.removeEventListener('mousedown', down);
      text.removeEventListener('click', click);
      window.removeEventListener('mouseup', up);
      window.removeEventListener('dragend', rest);
    };
  }, [root, deeds]);
}

function placeUnder({ clientX, clientY }: MouseEvent): DrawnPlace | null {
  const range = document.caretRangeFromPoint(clientX, clientY);
  return range && placeAt(range.startContainer, range.startOffset);
}
