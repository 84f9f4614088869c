import { useState } from 'react';
import { shortcutWords } from '#shared/words/dialogs';
import { menus, plainMenuTitle } from '../command';
import { commands } from '../commands';
import { bestMatches } from '../ui/best-matches';
import { Dialog } from '../ui/Dialog';
import { useKeyNames } from '../ui/use-key-names';
import { canvasKeys } from './canvas-keys';

/** Every key, to look up. */
export function ShortcutsDialog() {
  const nameOf = useKeyNames();
  const [query, setQuery] = useState('');
  const ofMenus = menus.map((menu) => ({
    title: plainMenuTitle(menu),
    keys: commands
      .filter((command) => command.menu === menu && command.shortcuts.length > 0)
      .map(({ title, hint, shortcuts }) => ({ title, more: hint, keys: shortcuts })),
  }));
  const groups = [{ title: shortcutWords.onMap, keys: canvasKeys }, ...ofMenus]
    .map(({ title, keys }) => ({ title, keys: bestMatches(keys, query) }))
    .filter(({ keys }) => keys.length > 0);
  return (
    <Dialog title={shortcutWords.title}>
      <div className="pick-search">
        <input
          type="search"
          aria-label={shortcutWords.find}
          placeholder={shortcutWords.find}
          value={query}
          autoFocus
          onChange={({ target }) => setQuery(target.value)}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: nothing in it can have the focus, and it must scroll by the keyboard. */}
      <section className="dialog-body" aria-label={shortcutWords.list} tabIndex={0}>
        {groups.length === 0 && <p className="pick-empty">{shortcutWords.noMatch}</p>}
        {groups.map(({ title, keys }) => (
          <section key={title}>
            <h3 className="keys-head">{title}</h3>
            <dl className="keys">
              {keys.map((entry) => (
                <div key={entry.title}>
                  <dt>{entry.title}</dt>
                  <dd>
                    {entry.keys.map((key) => (
                      <kbd key={key}>{nameOf(key)}</kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
    </Dialog>
  );
}
