import { ChevronDown, ChevronRight } from 'lucide-react';
import { shortcutDialogWords as words } from '#shared/words/shortcuts';
import type { Command } from '../../command';
import { useKeyNames } from '../../ui/use-key-names';
import { KeyEditor } from './KeyEditor';

interface ShortcutRowProps {
  readonly command: Command;
  /** That work now. */
  readonly keys: readonly string[];
  readonly isChanged: boolean;
  readonly isOpen: boolean;
  /** Whether Tab leads to it: of all rows to one. */
  readonly isInTabOrder: boolean;
  readonly onToggle: () => void;
  readonly onFocus: () => void;
}

/** A command with its keys; pressed, it opens what changes them. */
export function ShortcutRow(props: ShortcutRowProps) {
  const { command, keys, isChanged, isOpen, isInTabOrder, onToggle, onFocus } = props;
  const nameOf = useKeyNames();
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <li className={isOpen ? 'is-open' : ''}>
      <button
        type="button"
        className="key-row"
        data-row
        aria-expanded={isOpen}
        aria-label={words.row(command.title, keys.map(nameOf), isChanged)}
        tabIndex={isInTabOrder ? 0 : -1}
        onClick={onToggle}
        onFocus={onFocus}
      >
        <Sign aria-hidden size={14} />
        <span className="key-title">{command.title}</span>
        {isChanged && <span className="key-changed">{words.changed}</span>}
        {keys.map((key) => (
          <kbd key={key}>{nameOf(key)}</kbd>
        ))}
      </button>
      {isOpen && <KeyEditor command={command} />}
    </li>
  );
}
