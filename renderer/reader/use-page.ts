import { useEffect, useState } from 'react';
import { oncePerRecent } from '#shared/model/once-per';
import { inSlices } from '../in-slices';
import { blocksInSteps, type Page } from './blocks';

/** Pages that were read, by their text; filled in by whoever has read one. */
const pageFor = oncePerRecent(4, (_text: string): { page: Page | null } => ({ page: null }));

/** A stored text as it is drawn; null while it is read, a slice at a time. */
export function usePage(text: string): Page | null {
  const known = pageFor(text);
  const [read, setRead] = useState(known.page);
  useEffect(() => {
    const place = pageFor(text);
    if (place.page) return setRead(place.page);
    return inSlices(blocksInSteps(text), (page) => {
      place.page = page;
      setRead(page);
    });
  }, [text]);
  return read?.text === text ? read : known.page;
}
