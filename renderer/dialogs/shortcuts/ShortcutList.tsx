import { type KeyboardEvent, useState } from 'react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import { FixedRow } from './FixedRow';
import { ShortcutRow } from './ShortcutRow';
import type { ShortcutGroup } from './shortcut-groups';

interface ShortcutListProps {
  readonly groups: readonly ShortcutGroup[];
  readonly empty: string;
}

/** All keys by menu. Tab leads to one row, arrow keys lead on to the others. */
export function ShortcutList({ groups, empty }: ShortcutListProps) {
  const [open, setOpen] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const ids = groups.flatMap(({ rows }) => rows.flatMap(({ command }) => command?.id ?? []));
  const inTabOrder = active !== null && ids.includes(active) ? active : ids[0];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the rows in it.
    <div className="dialog-body key-list" onKeyDown={walk}>
      <p id="key-list-hint" hidden>
        {words.walk}
      </p>
      {groups.length === 0 && <p className="pick-empty">{empty}</p>}
      {groups.map(({ title, rows }) => (
        <section key={title} aria-label={title}>
          <h3 className="keys-head">{title}</h3>
          <ul className="keys" aria-describedby="key-list-hint">
            {rows.map(({ title: name, command, keys, isChanged }) =>
              command === null ? (
                <FixedRow key={name} title={name} keys={keys} />
              ) : (
                <ShortcutRow
                  key={command.id}
                  command={command}
                  keys={keys}
                  isChanged={isChanged}
                  isOpen={open === command.id}
                  isInTabOrder={inTabOrder === command.id}
                  onToggle={() => setOpen(open === command.id ? null : command.id)}
                  onFocus={() => setActive(command.id)}
                />
              ),
            )}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** From row to row, and from the search field into them. */
export function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const dialog = event.currentTarget.closest('.dialog');
  if (!(event.target instanceof HTMLElement) || dialog === null || event.ctrlKey || event.altKey) return;
  const rows = [...dialog.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target);
  const isSearch = event.target.matches('input[type="search"]');
  const end = { Home: 0, End: rows.length - 1 }[event.key];
  const next = at >= 0 && end !== undefined ? end : step && (at >= 0 || isSearch) ? at + step : -1;
  const row = rows[next];
  if (row === undefined) return;
  event.preventDefault();
  row.focus();
}
