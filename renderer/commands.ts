import type { Command } from './command';
import { about } from './commands/about';
import { addConclusion } from './commands/add-conclusion';
import { addNodeCommands } from './commands/add-node';
import { addPremiseCommands } from './commands/add-premise';
import { addSiblingCommands } from './commands/add-sibling';
import { addSourceCommand } from './commands/add-source';
import { alignNodesCommands } from './commands/align-nodes';
import { auditSettings } from './commands/audit-settings';
import { changeKindCommands } from './commands/change-kind';
import { clearEmphasisCommand } from './commands/clear-emphasis';
import { commandPalette } from './commands/command-palette';
import { compareAlternatives } from './commands/compare-alternatives';
import { connectTo } from './commands/connect-to';
import { copy } from './commands/copy';
import { copyBibliography } from './commands/copy-bibliography';
import { copyPictureCommands } from './commands/copy-picture';
import { cut } from './commands/cut';
import { deleteSelection } from './commands/delete-selection';
import { duplicate } from './commands/duplicate';
import { editTags } from './commands/edit-tags';
import { editText } from './commands/edit-text';
import { exportAgain } from './commands/export-again';
import { exportAudit } from './commands/export-audit';
import { exportMap } from './commands/export-map';
import { filterByTag } from './commands/filter-by-tag';
import { filterCommands, findCommands } from './commands/find';
import { firstMap } from './commands/first-map';
import { flipRelation } from './commands/flip-relation';
import { focusChain } from './commands/focus-chain';
import { fromPassageCommands } from './commands/from-passage';
import { goToPaneCommands } from './commands/go-to-pane';
import { importMap } from './commands/import-map';
import { importReferences } from './commands/import-references';
import { keyboardShortcuts } from './commands/keyboard-shortcuts';
import { layOutAnew } from './commands/lay-out-anew';
import { linkPremisesCommand } from './commands/link-premises';
import { mergeStatements } from './commands/merge-nodes';
import { newMap } from './commands/new-map';
import { openMap } from './commands/open-map';
import { openSample } from './commands/open-sample';
import { paste } from './commands/paste';
import { pinPosition } from './commands/pin-position';
import { printMap } from './commands/print-map';
import { readSourceCommands } from './commands/read-source';
import { redo } from './commands/redo';
import { replaceSourceText } from './commands/replace-source-text';
import { reviewQuotes } from './commands/review-quotes';
import { revisitCommands } from './commands/revisit';
import { runAudit } from './commands/run-audit';
import { saveMap } from './commands/save-map';
import { saveMapAs } from './commands/save-map-as';
import { savedViewCommands } from './commands/saved-views';
import { selectAll } from './commands/select-all';
import { separatePremises } from './commands/separate-premises';
import { showTable } from './commands/show-table';
import { splitStatement } from './commands/split-node';
import { stepFindingCommands } from './commands/step-finding';
import { stepHitCommands } from './commands/step-hit';
import { themeCommands } from './commands/theme';
import { tidyLayout } from './commands/tidy-layout';
import { tidySelection } from './commands/tidy-selection';
import { branchCommands } from './commands/toggle-branch';
import { togglePanelCommands } from './commands/toggle-panel';
import { toggleSingleKeys } from './commands/toggle-single-keys';
import { toggleSnapping } from './commands/toggle-snapping';
import { toggleStrength } from './commands/toggle-strength';
import { traceChainCommand } from './commands/trace-chain';
import { undo } from './commands/undo';
import { whatIfCommands } from './commands/what-if';
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
  importMap,
  saveMap,
  saveMapAs,
  exportMap,
  exportAgain,
  printMap,

  undo,
  redo,
  cut,
  copy,
  paste,
  duplicate,
  ...copyPictureCommands,
  editText,
  splitStatement,
  mergeStatements,
  ...changeKindCommands,
  editTags,
  deleteSelection,
  selectAll,
  linkPremisesCommand,
  separatePremises,
  flipRelation,
  pinPosition,
  ...alignNodesCommands,
  ...findCommands,
  ...stepHitCommands,

  ...addNodeCommands,
  ...addPremiseCommands,
  addConclusion,
  ...addSiblingCommands,
  connectTo,
  addSourceCommand,
  importReferences,
  copyBibliography,
  replaceSourceText,
  ...fromPassageCommands,

  tidyLayout,
  tidySelection,
  layOutAnew,
  zoomIn,
  zoomOut,
  zoomReset,
  zoomToFit,
  zoomToSelection,
  ...filterCommands,
  filterByTag,
  focusChain,
  clearEmphasisCommand,
  ...branchCommands,
  ...revisitCommands,
  ...savedViewCommands,
  ...togglePanelCommands,
  showTable,
  ...readSourceCommands,
  ...goToPaneCommands,
  toggleSnapping,
  ...themeCommands,

  runAudit,
  ...stepFindingCommands,
  traceChainCommand,
  reviewQuotes,
  ...whatIfCommands,
  compareAlternatives,
  toggleStrength,
  auditSettings,
  exportAudit,

  firstMap,
  commandPalette,
  keyboardShortcuts,
  toggleSingleKeys,
  about,
];
