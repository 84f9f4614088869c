import { dialogWords } from '#shared/words/dialogs';
import { type MenuId, plainMenuTitle } from '../command';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { useFirstKey } from '../ui/use-key-names';
import { paletteCommands } from './palette-commands';

const words = dialogWords.palette;

/** Finds and runs any command by its name. */
export function CommandPalette() {
  const workspace = useWorkspace();
  const keyOf = useFirstKey();
  const items = paletteCommands.map((command) => ({
    id: command.id,
    title: command.titleNow?.(workspace) ?? command.title,
    more: `${command.title} ${command.hint} ${plainMenuTitle(command.menu)}`,
    isDisabled: !command.enabled(workspace),
    aside: <Aside menu={command.menu} shortcut={keyOf(command)} />,
  }));
  const run = (id: string) => {
    const command = paletteCommands.find((one) => one.id === id);
    // First, because the command may open a dialog itself.
    workspace.ui.open(null);
    if (command) void runCommand(command, workspace);
  };
  return (
    <Dialog title={words.title}>
      <PickList label={words.name} placeholder={words.ask} items={items} onPick={run} empty={words.noMatch} />
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
