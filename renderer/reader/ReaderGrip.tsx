import { readerWords } from '#shared/words/reader';
import { useUi, useWorkspace } from '../store/context';
import { PaneGrip } from '../ui/PaneGrip';

/** The edge between the map and the reader. */
export function ReaderGrip() {
  const { ui } = useWorkspace();
  const { width } = useUi(({ reader }) => reader);
  return (
    <PaneGrip
      label={readerWords.width}
      className="reader-grip"
      edge="left"
      width={width}
      narrowest={20}
      widest={56}
      onWidth={(next) => ui.set({ reader: { ...ui.getState().reader, width: next } })}
    />
  );
}
