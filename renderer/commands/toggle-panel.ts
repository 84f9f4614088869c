import { panelWords } from '#shared/words/panels';
import { type Command, defineCommand } from '../command';
import type { UiStore } from '../store/ui-store';

interface Panel {
  readonly id: keyof typeof panelWords;
  readonly title: string;
  readonly hint: string;
  readonly key: string;
}

function toggle({ id, title, hint, key }: Panel): Command {
  return defineCommand({
    id: `toggle-${id}`,
    title,
    hint,
    menu: 'view',
    group: 'panels',
    shortcuts: [key],
    inText: true,
    checked: ({ ui }) => ui.getState().panels.has(id),
    run: ({ ui }) => showOrHide(ui, id),
  });
}

function showOrHide(ui: UiStore, panel: keyof typeof panelWords): void {
  ui.togglePanel(panel);
  ui.announce(panelWords[panel][ui.getState().panels.has(panel) ? 'shown' : 'hidden']);
}

export const toggleInspector = toggle({
  id: 'inspector',
  title: 'Inspector',
  hint: 'Shows or hides the fields of what is selected.',
  key: 'Mod+Alt+1',
});

export const toggleAudit = toggle({
  id: 'audit',
  title: 'Audit panel',
  hint: 'Shows or hides the findings.',
  key: 'Mod+Alt+2',
});

export const toggleLegend = toggle({
  id: 'legend',
  title: 'Legend',
  hint: 'Shows or hides what the shapes and lines mean.',
  key: 'Mod+Alt+3',
});

export const toggleOutline: Command = {
  ...toggle({
    id: 'outline',
    title: 'Show outline',
    hint: 'Shows or hides the map as a list to read and to write in, beside the canvas.',
    key: 'Mod+Shift+O',
  }),
  run: ({ ui }) => {
    // Who opens the outline wants to work there: it takes the keyboard when it is drawn.
    if (!ui.getState().panels.has('outline')) ui.set({ editor: 'outline' });
    showOrHide(ui, 'outline');
  },
};

const toggleMinimap = toggle({
  id: 'minimap',
  title: 'Show minimap',
  hint: 'Shows the whole map in a corner while a part of it is out of sight.',
  key: 'Mod+Alt+M',
});

export const togglePanelCommands = [toggleOutline, toggleInspector, toggleAudit, toggleLegend, toggleMinimap];
