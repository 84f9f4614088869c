import { type KeyboardEvent, type RefObject, useMemo, useRef } from 'react';
import type { Span } from '#shared/quotes/anchor';
import { shortened } from '#shared/words/shortened';
import { useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { blockAt, type Page, spanIn, spanOf } from './blocks';
import { type Step, stepped } from './choosing';
import { trimmed, wholeWords } from './local';
import { markOn, type PassageMark } from './passage-marks';
import { pressInText } from './press-in-text';
import { asRead } from './quoting';
import { showSpan } from './show-span';
import { goToMark, markInWords } from './stepping';
import { chosenPassage } from './tying';
import type { SeenBlocks } from './use-column';
import { usePointerChoice } from './use-pointer-choice';

interface Choosing {
  readonly root: RefObject<HTMLElement | null>;
  /** Id of the source. */
  readonly source: string;
  readonly page: Page;
  readonly marks: readonly PassageMark[];
  readonly seen: Pick<SeenBlocks, 'show' | 'inSight' | 'hold'>;
}

/** Chooses passages by pointer and by keys, and does with them what keys ask for. Returns what hears the keys. */
export function useChoosing({ root, source, page, marks, seen }: Choosing): (event: KeyboardEvent) => void {
  const workspace = useWorkspace();
  if (!hasDocument(workspace)) throw new Error('The reader needs an open document.');
  const anchor = useRef<Span | null>(null);
  const { show, inSight, hold } = seen;
  const deeds = useMemo(() => {
    const { ui } = workspace;
    const { blocks, text } = page;
    const chosen = () => chosenPassage(ui.getState())?.span ?? null;
    const choose = (span: Span | null, from: Span | null = null) => {
      anchor.current = from;
      ui.set({ passage: span && { source, span } });
    };
    const walk = (step: Step) => {
      const choice = stepped(blocks, { span: chosen(), anchor: anchor.current, place: place() }, step);
      if (choice === null) return;
      choose(choice.span, choice.anchor);
      showSpan(
        show,
        blocks,
        step.moves === 'sentence' || step.moves === 'start' || step.by === -1
          ? choice.span
          : { start: choice.span.end - 1, end: choice.span.end },
      );
      ui.announce(inWords(choice.span));
    };
    /** Where it was read last, if that is in sight; else what is. */
    const place = (): Span => {
      const { reading } = ui.getState();
      const { first, last } = inSight();
      const read = reading?.source === source ? reading.span : null;
      const index = read ? blockAt(blocks, read.start) : -1;
      if (read && index >= first && index <= last) return read;
      const top = blocks[Math.min(first + (first < last ? 1 : 0), blocks.length - 1)];
      const start = first === 0 || !top ? 0 : spanOf(top).start;
      return { start, end: start };
    };
    const inWords = (span: Span) => {
      const mark = markOn(marks, span);
      const words = shortened(asRead(page.reading, span), 400);
      return mark ? `${words} ${markInWords(mark)}` : words;
    };
    return {
      walk,
      choose: (start: { block: number; offset: number }, end: { block: number; offset: number }) => {
        const [first, last] = [blocks[start.block], blocks[end.block]];
        if (!first || !last) return;
        const from = spanIn(first, { start: start.offset, end: start.offset }).start;
        const to = end.offset === 0 ? spanOf(last).start : spanIn(last, { start: 0, end: end.offset }).end;
        choose(wholeWords(text, trimmed(text, { start: from, end: to })));
      },
      click: (event: MouseEvent, at: { block: number; offset: number } | null) => {
        const key = event.target instanceof Element && event.target.closest<HTMLElement>('[data-mark]');
        const mark = key ? marks.find((each) => each.key === key.dataset.mark) : undefined;
        const before = chosen();
        const block = at && blocks[at.block];
        if (event.shiftKey && before && block) {
          const here = spanIn(block, { start: at.offset, end: at.offset + 1 });
          const span =
            here.start < before.start ? { ...here, end: before.end } : { ...before, end: here.end };
          choose(wholeWords(text, trimmed(text, span)));
        } else if (mark) goToMark(workspace, source, mark);
        else choose(null);
      },
      hold,
      clear: () => choose(null),
      toMark: () => {
        const { reading } = ui.getState();
        const at = chosen() ?? reading?.span;
        const mark = at && markOn(marks, at);
        if (mark) goToMark(workspace, source, mark);
        if (mark) ui.announce(markInWords(mark));
      },
    };
  }, [workspace, source, page, marks, show, inSight, hold]);
  usePointerChoice(root, deeds);
  return (event) => pressInText(workspace, deeds, event);
}
