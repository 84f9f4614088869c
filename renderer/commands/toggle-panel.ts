import { viewCommandWords } from '#shared/words/commands/view';
import { panelWords } from '#shared/words/panels';
import { type Command, defineCommand } from '../command';
import type { UiStore } from '../store/ui-store';

function toggle(panel: keyof typeof panelWords, key: string): Command {
  return defineCommand({
    id: `toggle-${panel}`,
    ...viewCommandWords[`toggle-${panel}` as const],
    menu: 'view',
    group: 'panels',
    shortcuts: [key],
    inText: true,
    checked: ({ ui }) => ui.getState().panels.has(panel),
    run: ({ ui }) => showOrHide(ui, panel),
  });
}

function showOrHide(ui: UiStore, panel: keyof typeof panelWords): void {
  ui.togglePanel(panel);
  ui.announce(panelWords[panel][ui.getState().panels.has(panel) ? 'shown' : 'hidden']);
}

export const toggleInspector = toggle('inspector', 'Mod+Alt+1');
export const toggleAudit = toggle('audit', 'Mod+Alt+2');
export const toggleLegend = toggle('legend', 'Mod+Alt+3');

export const toggleOutline: Command = {
  ...toggle('outline', 'Mod+Shift+O'),
  run: ({ ui }) => {
    // Who opens the outline wants to work there: it takes the keyboard when it is drawn.
    if (!ui.getState().panels.has('outline')) ui.set({ editor: 'outline' });
    showOrHide(ui, 'outline');
  },
};

const toggleCoverage = toggle('coverage', 'Mod+Alt+5');
const toggleTrace = toggle('trace', 'Mod+Alt+6');
const toggleMinimap = toggle('minimap', 'Mod+Alt+M');

export const togglePanelCommands = [
  toggleOutline,
  toggleInspector,
  toggleAudit,
  toggleCoverage,
  toggleTrace,
  toggleLegend,
  toggleMinimap,
];
