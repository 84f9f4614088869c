import { useStore } from 'zustand';
import { CommandMenu } from '../bars/CommandMenu';
import type { OutlineSession } from './outline-session';

interface OutlineMenuProps {
  readonly state: OutlineSession['state'];
}

/** The context menu of the outline. */
export function OutlineMenu({ state }: OutlineMenuProps) {
  const menu = useStore(state, (now) => now.menu);
  return <CommandMenu menu={menu} onClose={() => state.setState({ menu: null })} />;
}
