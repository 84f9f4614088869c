import { png } from '#shared/exchange/exporters/png';
import { svg } from '#shared/exchange/exporters/svg';
import { type Command, defineCommand } from '../command';
import { pictured } from '../session/copying';
import { exportEngines } from '../session/exporting';
import { selectedNodes } from '../store/selected';
import type { DocumentWorkspace } from '../workspace';

/** Light and opaque whatever the window looks like: that suits where pictures are pasted. */
const look = { theme: 'light', scale: 2 } as const;

const shared = {
  menu: 'edit',
  group: 'picture',
  enabled: ({ document }: DocumentWorkspace) => document.map().nodes.length > 0,
} as const;

export const copyPicture: Command = defineCommand({
  ...shared,
  id: 'copy-picture',
  title: 'Copy as image',
  hint: 'Puts a picture of what is selected on the clipboard, or of the whole map where nothing is.',
  shortcuts: ['Alt+Shift+C'],
  context: ['node', 'canvas'],
  run: async (workspace) => {
    const picture = await png.write(pictured(workspace.document), look, exportEngines);
    if (typeof picture === 'string') return;
    await workspace.desktop.copyPicture(picture);
    workspace.ui.announce(`Copied an image of ${subject(workspace)}.`);
  },
});

export const copySvg: Command = defineCommand({
  ...shared,
  id: 'copy-svg',
  title: 'Copy as SVG',
  hint: 'Puts the drawing of what is selected on the clipboard as SVG text, or of the whole map where nothing is.',
  run: async (workspace) => {
    const drawing = await svg.write(pictured(workspace.document), look, exportEngines);
    if (typeof drawing !== 'string') return;
    await workspace.desktop.copyText(drawing);
    workspace.ui.announce(`Copied ${subject(workspace)} as SVG.`);
  },
});

export const copyPictureCommands = [copyPicture, copySvg];

function subject({ document }: DocumentWorkspace): string {
  return selectedNodes(document).length > 0 ? 'what is selected' : 'the whole map';
}
