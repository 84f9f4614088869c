import { viewCommandWords } from '#shared/words/commands/view';
import { type Command, defineCommand } from '../command';
import type { PanelId } from '../store/ui-store';

function toggle(panel: Exclude<PanelId, 'table'>, key: string): Command {
  return defineCommand({
    id: `toggle-${panel}`,
    ...viewCommandWords[`toggle-${panel}` as const],
    menu: 'view',
    group: 'panels',
    shortcuts: [key],
    inText: true,
    checked: ({ ui }) => ui.getState().panels.has(panel),
    run: ({ ui }) => ui.togglePanel(panel),
  });
}

export const toggleInspector = toggle('inspector', 'Mod+Alt+1');
export const toggleAudit = toggle('audit', 'Mod+Alt+2');
export const toggleLegend = toggle('legend', 'Mod+Alt+3');

export const toggleOutline: Command = {
  ...toggle('outline', 'Mod+Shift+O'),
  run: ({ ui }) => {
    // Who opens the outline wants to work there: it takes the keyboard when it is drawn.
    if (!ui.getState().panels.has('outline')) ui.set({ editor: 'outline' });
    ui.togglePanel('outline');
  },
};

const toggleMinimap = toggle('minimap', 'Mod+Alt+M');

export const togglePanelCommands = [toggleOutline, toggleInspector, toggleAudit, toggleLegend, toggleMinimap];
