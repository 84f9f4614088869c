import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { toggleSingleKeys } from '../../commands/toggle-single-keys';
import { runCommand } from '../../session/run-command';
import { useUi, useWorkspace } from '../../store/context';

/** Turns every shortcut off that is one character alone: speech input and tremor press them by accident (WCAG 2.1.4). */
export function SingleKeySwitch() {
  const workspace = useWorkspace();
  const isOn = useUi(({ settings }) => settings.singleKeys ?? true);
  return (
    <label className="key-switch">
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        aria-labelledby="single-keys-title"
        aria-describedby="single-keys-hint"
        onChange={() => void runCommand(toggleSingleKeys, workspace)}
      />
      <span>
        <span id="single-keys-title">{words.single.title}</span>
        <small id="single-keys-hint">{words.single.hint}</small>
      </span>
    </label>
  );
}
