import {
  BookOpen,
  CircleMinus,
  CirclePlus,
  FileDown,
  FolderOpen,
  ListTree,
  PanelLeft,
  PanelRight,
  Redo2,
  Save,
  Search,
  ShieldCheck,
  Spline,
  Undo2,
} from 'lucide-react';
import { Toolbar as AriaToolbar, Group } from 'react-aria-components';
import { nodeKinds } from '#shared/model/node-kinds';
import { toolbarWords } from '#shared/words/toolbar';
import { addNodeCommands } from '../commands/add-node';
import { addObjection, addSupport } from '../commands/add-premise';
import { commandPalette } from '../commands/command-palette';
import { connectTo } from '../commands/connect-to';
import { exportMap } from '../commands/export-map';
import { openMap } from '../commands/open-map';
import { toggleSource } from '../commands/read-source';
import { redo } from '../commands/redo';
import { runAudit } from '../commands/run-audit';
import { saveMap } from '../commands/save-map';
import { tidyLayout } from '../commands/tidy-layout';
import { toggleInspector, toggleOutline } from '../commands/toggle-panel';
import { undo } from '../commands/undo';
import { CommandButton } from './CommandButton';
import { KindIcon } from './KindIcon';

const { groups } = toolbarWords;
const icon = { 'aria-hidden': true, size: 17, strokeWidth: 1.8 } as const;

/** What is done most, one click away; everything else is in the menu and the palette. */
export function Toolbar() {
  return (
    <AriaToolbar className="toolbar" aria-label={toolbarWords.name} data-pane="toolbar">
      <Group aria-label={groups.file}>
        <CommandButton command={openMap} icon={<FolderOpen {...icon} />} />
        <CommandButton command={saveMap} icon={<Save {...icon} />} />
      </Group>
      <Group aria-label={groups.history}>
        <CommandButton command={undo} icon={<Undo2 {...icon} />} />
        <CommandButton command={redo} icon={<Redo2 {...icon} />} />
      </Group>
      <Group aria-label={groups.add}>
        {nodeKinds.map(({ id, label }, index) => {
          const command = addNodeCommands[index];
          return (
            command && <CommandButton key={id} command={command} icon={<KindIcon kind={id} />} text={label} />
          );
        })}
      </Group>
      <Group aria-label={groups.argue}>
        <CommandButton
          command={addSupport}
          icon={<CirclePlus {...icon} className="is-support" />}
          text={toolbarWords.support}
        />
        <CommandButton
          command={addObjection}
          icon={<CircleMinus {...icon} className="is-attack" />}
          text={toolbarWords.objection}
        />
        <CommandButton command={connectTo} icon={<Spline {...icon} />} />
      </Group>
      <Group aria-label={groups.layout}>
        <CommandButton command={tidyLayout} icon={<ListTree {...icon} />} text={toolbarWords.tidy} />
      </Group>
      <span className="toolbar-gap" />
      <Group aria-label={groups.results}>
        <CommandButton command={toggleSource} icon={<BookOpen {...icon} />} text={toolbarWords.source} />
        <CommandButton command={runAudit} icon={<ShieldCheck {...icon} />} text={toolbarWords.audit} />
        <CommandButton command={exportMap} icon={<FileDown {...icon} />} text={toolbarWords.export} />
      </Group>
      <Group aria-label={groups.window}>
        <CommandButton command={commandPalette} icon={<Search {...icon} />} />
        <CommandButton command={toggleOutline} icon={<PanelLeft {...icon} />} />
        <CommandButton command={toggleInspector} icon={<PanelRight {...icon} />} />
      </Group>
    </AriaToolbar>
  );
}
