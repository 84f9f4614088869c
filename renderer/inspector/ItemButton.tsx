import { useDocumentStore, useWorkspace } from '../store/context';

interface ItemButtonProps {
  /** Of a node or relation. */
  readonly id: string;
  readonly text: string;
}

/** Selects something on the map and brings it into view. */
export function ItemButton({ id, text }: ItemButtonProps) {
  const workspace = useWorkspace();
  const document = useDocumentStore();
  const show = () => {
    workspace.ui.set({ openSource: null });
    document.select([id]);
    workspace.canvas?.reveal([id]);
  };
  return (
    <button type="button" className="item-button" onClick={show}>
      {text}
    </button>
  );
}
