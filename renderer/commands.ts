import type { Command } from './command';
import { about } from './commands/about';
import { addNodeCommands } from './commands/add-node';
import { addPremiseCommands } from './commands/add-premise';
import { addSourceCommand } from './commands/add-source';
import { alignNodesCommands } from './commands/align-nodes';
import { commandPalette } from './commands/command-palette';
import { connectTo } from './commands/connect-to';
import { deleteSelection } from './commands/delete-selection';
import { editText } from './commands/edit-text';
import { exportMap } from './commands/export-map';
import { flipRelation } from './commands/flip-relation';
import { goToPaneCommands } from './commands/go-to-pane';
import { keyboardShortcuts } from './commands/keyboard-shortcuts';
import { layOutAnew } from './commands/lay-out-anew';
import { linkPremisesCommand } from './commands/link-premises';
import { newMap } from './commands/new-map';
import { openMap } from './commands/open-map';
import { openSample } from './commands/open-sample';
import { pinPosition } from './commands/pin-position';
import { redo } from './commands/redo';
import { runAudit } from './commands/run-audit';
import { saveMap } from './commands/save-map';
import { saveMapAs } from './commands/save-map-as';
import { selectAll } from './commands/select-all';
import { separatePremises } from './commands/separate-premises';
import { stepFindingCommands } from './commands/step-finding';
import { themeCommands } from './commands/theme';
import { tidyLayout } from './commands/tidy-layout';
import { tidySelection } from './commands/tidy-selection';
import { togglePanelCommands } from './commands/toggle-panel';
import { undo } from './commands/undo';
import { zoomIn } from './commands/zoom-in';
import { zoomOut } from './commands/zoom-out';
import { zoomReset } from './commands/zoom-reset';
import { zoomToFit } from './commands/zoom-to-fit';
import { zoomToSelection } from './commands/zoom-to-selection';

/** Every command, in the order of the menus. */
export const commands: readonly Command[] = [
  newMap,
  openMap,
  openSample,
  saveMap,
  saveMapAs,
  exportMap,

  undo,
  redo,
  editText,
  deleteSelection,
  selectAll,
  linkPremisesCommand,
  separatePremises,
  flipRelation,
  pinPosition,
  ...alignNodesCommands,

  ...addNodeCommands,
  ...addPremiseCommands,
  connectTo,
  addSourceCommand,

  tidyLayout,
  tidySelection,
  layOutAnew,
  zoomIn,
  zoomOut,
  zoomReset,
  zoomToFit,
  zoomToSelection,
  ...togglePanelCommands,
  ...goToPaneCommands,
  ...themeCommands,

  runAudit,
  ...stepFindingCommands,

  commandPalette,
  keyboardShortcuts,
  about,
];
