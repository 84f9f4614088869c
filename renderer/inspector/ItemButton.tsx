import { jumpTo } from '../session/visits';
import { useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';

interface ItemButtonProps {
  /** Of a node or relation. */
  readonly id: string;
  readonly text: string;
}

/** Selects something on the map and brings it into view. */
export function ItemButton({ id, text }: ItemButtonProps) {
  const workspace = useWorkspace();
  const show = () => {
    workspace.ui.set({ openSource: null });
    if (hasDocument(workspace)) jumpTo(workspace, [id]);
  };
  return (
    <button type="button" className="item-button" onClick={show}>
      {text}
    </button>
  );
}
