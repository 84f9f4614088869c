import { useEffect, useRef } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { useDocument, useWorkspace } from '../store/context';
import { passageOf, standsOn } from './passage-marks';
import { chosenPassage } from './tying';

/**
 * The reader goes to where a node stands when it becomes the current one: in the source that is read, or else in another.
 * Not while a passage is chosen: then somebody looks for a node to attach it to.
 */
export function useFollowSelection(source: string | null, checked: ArgumentMap | null): void {
  const { ui } = useWorkspace();
  const current = useDocument((state) => state.current);
  // Who opened the reader at a passage wants that one; who opened it by its command wants what is in hand.
  const followed = useRef(ui.getState().reader.wantsKeyboard ? null : current);
  useEffect(() => {
    if (checked === null || current === followed.current) return;
    followed.current = current;
    const { reading } = ui.getState();
    if (current === null || chosenPassage(ui.getState()) !== null) return;
    const { source: read, span = null } = reading ?? {};
    if (read !== undefined && span && standsOn(checked, current, { source: read, span })) return;
    const place = passageOf(checked, current, source ?? '');
    if (place) ui.read(place.source, place.span);
  }, [ui, source, checked, current]);
}
