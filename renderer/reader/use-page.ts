import { useEffect, useState } from 'react';
import { oncePerRecent } from '#shared/model/once-per';
import { inSlices } from '../in-slices';
import { blocksInSteps, type Page } from './blocks';

/** Pages that were read, by their text; filled in by whoever has read one. */
const pageFor = oncePerRecent(4, (_text: string): { page: Page | null } => ({ page: null }));

interface Reading {
  /** Null while the text is read. */
  readonly page: Page | null;
  /** How much of it was read: from 0 to 1. */
  readonly share: number;
}

/** A stored text as it is drawn, read a slice at a time. */
export function usePage(text: string): Reading {
  const known = pageFor(text);
  const [read, setRead] = useState(known.page);
  const [share, setShare] = useState(0);
  useEffect(() => {
    const place = pageFor(text);
    if (place.page) return setRead(place.page);
    const done = (page: Page) => {
      place.page = page;
      setRead(page);
    };
    return inSlices(blocksInSteps(text), done, setShare);
  }, [text]);
  return { page: read?.text === text ? read : known.page, share };
}
