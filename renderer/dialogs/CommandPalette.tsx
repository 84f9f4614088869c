import type { MenuId } from '../command';
import { commands } from '../commands';
import { runCommand } from '../session/run-command';
import { readable } from '../session/shortcuts';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { menuTitles } from './menu-titles';

/** Finds and runs any command by its name. */
export function CommandPalette() {
  const workspace = useWorkspace();
  const isMac = workspace.desktop.platform === 'darwin';
  const items = commands
    .filter(({ id }) => id !== 'command-palette')
    .map((command) => ({
      id: command.id,
      title: command.titleNow?.(workspace) ?? command.title,
      more: `${command.title} ${command.hint} ${menuTitles[command.menu]}`,
      isDisabled: !command.enabled(workspace),
      aside: <Aside menu={command.menu} shortcut={command.shortcuts[0]} isMac={isMac} />,
    }));
  const run = (id: string) => {
    const command = commands.find((one) => one.id === id);
    // First, because the command may open a dialog itself.
    workspace.ui.open(null);
    if (command) void runCommand(command, workspace);
  };
  return (
    <Dialog title="Command palette">
      <PickList
        label="Command"
        placeholder="Type what you want to do"
        items={items}
        onPick={run}
        empty="No command is called so."
      />
    </Dialog>
  );
}

interface AsideProps {
  readonly menu: MenuId;
  readonly shortcut: string | undefined;
  readonly isMac: boolean;
}

function Aside({ menu, shortcut, isMac }: AsideProps) {
  return (
    <>
      <small>{menuTitles[menu]}</small>
      {shortcut && <kbd>{readable(shortcut, isMac)}</kbd>}
    </>
  );
}
