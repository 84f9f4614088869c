import { CommandMenu } from '../bars/CommandMenu';
import { useCanvas, useCanvasStore } from './canvas-context';

/** The context menu of the canvas. */
export function ContextMenu() {
  const canvas = useCanvasStore();
  const menu = useCanvas((state) => state.menu);
  return <CommandMenu menu={menu} onClose={() => canvas.setState({ menu: null })} />;
}
