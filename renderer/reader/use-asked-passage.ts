import { useEffect } from 'react';
import { useUi } from '../store/context';
import type { Page } from './blocks';
import { showSpan } from './show-span';
import type { SeenBlocks } from './use-column';

/** Goes to the passage that was asked for, each time that one is. */
export function useAskedPassage(source: string, { blocks }: Page, show: SeenBlocks['show']): void {
  const asked = useUi(({ reading }) => reading);
  useEffect(() => {
    if (asked?.source === source && asked.span !== null && blocks.length > 0)
      showSpan(show, blocks, asked.span);
  }, [asked, source, blocks, show]);
}
