import './shortcuts/shortcuts.css';
import { useState } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { type KeyPress, shortcutOf } from '../keymap/key-press';
import { useUi, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { useKeyNames } from '../ui/use-key-names';
import { ResetAll } from './shortcuts/ResetAll';
import { ShortcutList } from './shortcuts/ShortcutList';
import { ShortcutSearch } from './shortcuts/ShortcutSearch';
import { SingleKeySwitch } from './shortcuts/SingleKeySwitch';
import { foundIn, shortcutGroups } from './shortcuts/shortcut-groups';

/** Every key, to look up and to change. */
export function ShortcutsDialog() {
  const { desktop } = useWorkspace();
  const nameOf = useKeyNames();
  const keymap = useUi((state) => state.keymap);
  const choices = useUi(({ settings }) => settings.shortcuts) ?? {};
  const [sought, setSought] = useState<string | KeyPress>('');
  const isMac = desktop.platform === 'darwin';
  const pressed = typeof sought === 'string' ? null : shortcutOf(sought, isMac);
  const keys = pressed === null ? '' : nameOf(pressed);
  return (
    <Dialog title={words.title}>
      <ShortcutSearch sought={sought} keys={keys} onSeek={setSought} />
      <SingleKeySwitch />
      <ShortcutList
        groups={foundIn(shortcutGroups({ keymap, choices, isMac }), sought, isMac)}
        empty={typeof sought === 'string' ? words.noMatch : words.noKeysMatch(keys)}
      />
      <ResetAll />
    </Dialog>
  );
}
