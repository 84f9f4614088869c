import { type MenuId, plainMenuTitle } from '../command';
import { commands } from '../commands';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { useFirstKey } from '../ui/use-key-names';

/** Finds and runs any command by its name. */
export function CommandPalette() {
  const workspace = useWorkspace();
  const keyOf = useFirstKey();
  const items = commands
    .filter(({ id }) => id !== 'command-palette')
    .map((command) => ({
      id: command.id,
      title: command.titleNow?.(workspace) ?? command.title,
      more: `${command.title} ${command.hint} ${plainMenuTitle(command.menu)}`,
      isDisabled: !command.enabled(workspace),
      aside: <Aside menu={command.menu} shortcut={keyOf(command)} />,
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
  readonly shortcut: string | null;
}

function Aside({ menu, shortcut }: AsideProps) {
  return (
    <>
      <small>{plainMenuTitle(menu)}</small>
      {shortcut !== null && <kbd>{shortcut}</kbd>}
    </>
  );
}
