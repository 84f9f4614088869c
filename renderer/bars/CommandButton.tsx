import { type ReactNode, useState } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Command } from '../command';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';
import { useCommand } from './use-command';

interface CommandButtonProps {
  readonly command: Command;
  readonly icon: ReactNode;
  /** Shown beside the icon where there is room; the name of the button stays the title of the command. */
  readonly text?: string;
}

/** A command as a button, with its key and its purpose in a tooltip. */
export function CommandButton({ command, icon, text }: CommandButtonProps) {
  const workspace = useWorkspace();
  const keyOf = useFirstKey();
  const { title, isEnabled, isChecked } = useCommand(command);
  // A button that is disabled under the keyboard would let go of it: it says that it is not possible now.
  const [hasKeyboard, setKeyboard] = useState(false);
  const key = keyOf(command);
  return (
    <TooltipTrigger delay={500}>
      <Button
        className="command-button"
        aria-label={title}
        {...(isChecked !== undefined && { 'aria-pressed': isChecked })}
        {...(!isEnabled && hasKeyboard && { 'aria-disabled': true })}
        isDisabled={!isEnabled && !hasKeyboard}
        onFocusChange={setKeyboard}
        onPress={() => void runCommand(command, workspace)}
      >
        {icon}
        {text !== undefined && <span className="command-text">{text}</span>}
      </Button>
      <Tooltip className="tooltip" offset={6}>
        <p>
          <strong>{title}</strong>
          {key !== null && <kbd>{key}</kbd>}
        </p>
        <p>{command.hint}</p>
      </Tooltip>
    </TooltipTrigger>
  );
}
