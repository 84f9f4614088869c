import { useEffect } from 'react';
import { useDocumentStore, useWorkspace } from '../store/context';
import { passageOf, standsOn } from './passage-marks';
import { chosenPassage } from './tying';

/**
 * The reader goes to where the current node stands in the source that is read, or else in another. Not while a passage is
 * chosen: then somebody looks for a node to attach it to.
 */
export function useFollowSelection(source: string | null): void {
  const { ui } = useWorkspace();
  const document = useDocumentStore();
  useEffect(() => {
    const follow = () => {
      const { current, judged } = document.getState();
      const { reading } = ui.getState();
      if (current === null || chosenPassage(ui.getState()) !== null) return;
      const { source: read, span = null } = reading ?? {};
      if (read !== undefined && span && standsOn(judged, current, { source: read, span })) return;
      const place = passageOf(judged, current, source ?? '');
      if (place) ui.read(place.source, place.span);
    };
    follow();
    return document.subscribe((state, before) => {
      if (state.current !== before.current) follow();
    });
  }, [ui, document, source]);
}
