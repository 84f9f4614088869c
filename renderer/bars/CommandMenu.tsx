import { Fragment, useRef } from 'react';
import { Keyboard, Menu, MenuItem, Popover, Separator, Text } from 'react-aria-components';
import type { Point } from '#shared/model/argument-map';
import { barWords } from '#shared/words/bars';
import type { ContextPlace } from '../command';
import { commands } from '../commands';
import { runCommand } from '../session/run-command';
import { useWorkspace } from '../store/context';
import { useFirstKey } from '../ui/use-key-names';

/** A context menu that is open. */
export interface OpenMenu {
  readonly place: ContextPlace;
  /** CSS pixels in the window. */
  readonly at: Point;
}

interface CommandMenuProps {
  readonly menu: OpenMenu | null;
  readonly onClose: () => void;
}

/** What can be done now with the thing under the pointer or the focus: the commands that say they belong there. */
export function CommandMenu({ menu, onClose }: CommandMenuProps) {
  const workspace = useWorkspace();
  const anchor = useRef<HTMLDivElement>(null);
  const keyOf = useFirstKey();
  const offered = commands.filter(
    ({ context, enabled }) => menu !== null && context.includes(menu.place) && enabled(workspace),
  );
  return (
    <>
      <div ref={anchor} className="menu-anchor" style={menu ? { left: menu.at.x, top: menu.at.y } : {}} />
      <Popover
        aria-label={barWords.contextMenu}
        triggerRef={anchor}
        isOpen={menu !== null}
        onOpenChange={(open) => !open && onClose()}
        placement="bottom start"
        offset={2}
      >
        <Menu className="context-menu" aria-label={barWords.contextMenu} autoFocus="first" onClose={onClose}>
          {offered.map((command, index) => (
            <Fragment key={command.id}>
              {index > 0 && offered[index - 1]?.group !== command.group && (
                <Separator className="context-menu-line" />
              )}
              <MenuItem
                id={command.id}
                className="context-menu-item"
                textValue={command.title}
                onAction={() => void runCommand(command, workspace)}
              >
                <Text slot="label">{command.titleNow?.(workspace) ?? command.title}</Text>
                {keyOf(command) !== null && (
                  <Keyboard className="context-menu-keys">{keyOf(command)}</Keyboard>
                )}
              </MenuItem>
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
