import { useEffect } from 'react';
import { useUi, useWorkspace } from '../store/context';

/** A reader that was opened by its command takes the keyboard. */
export function useWantedKeyboard(text: { readonly current: HTMLElement | null }): void {
  const { ui } = useWorkspace();
  const isWanted = useUi(({ reader }) => reader.wantsKeyboard);
  useEffect(() => {
    if (!isWanted) return;
    text.current?.focus();
    ui.set({ reader: { ...ui.getState().reader, wantsKeyboard: false } });
  }, [ui, text, isWanted]);
}
