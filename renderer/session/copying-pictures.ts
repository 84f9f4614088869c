import type { ExportOptions } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { copiedPictureWords } from '#shared/words/copied-pictures';
import { isoDate } from '../store/derived';
import type { DocumentStore } from '../store/document-store';
import type { DocumentWorkspace } from '../workspace';
import { selectedPart } from './copying';

/** Light and opaque whatever the window looks like: that suits where pictures are pasted. */
function look({ clock }: DocumentWorkspace): ExportOptions {
  return { theme: 'light', scale: 2, today: isoDate(clock()) };
}

export async function copyAsImage(workspace: DocumentWorkspace): Promise<void> {
  const { document, desktop, ui } = workspace;
  const { map, of } = pictured(document);
  const picture = await drawn(workspace, map, 'png');
  if (typeof picture === 'string') throw new Error('A PNG picture is bytes.');
  await desktop.copyPicture(picture);
  ui.announce(copiedPictureWords.image[of]);
}

export async function copyAsSvg(workspace: DocumentWorkspace): Promise<void> {
  const { document, desktop, ui } = workspace;
  const { map, of } = pictured(document);
  const drawing = await drawn(workspace, map, 'svg');
  if (typeof drawing !== 'string') throw new Error('An SVG picture is text.');
  await desktop.copyText(drawing);
  ui.announce(copiedPictureWords.svg[of]);
}

async function drawn(
  workspace: DocumentWorkspace,
  map: ArgumentMap,
  format: 'png' | 'svg',
): Promise<string | Uint8Array> {
  const task = { map, format, options: look(workspace) };
  const content = await workspace.writeExport(task, new AbortController().signal);
  if (content === null) throw new Error('Nobody gave it up.');
  if (!content.ok) throw new Error(content.problem);
  return content.value;
}

interface Pictured {
  readonly map: ArgumentMap;
  readonly of: 'selection' | 'map';
}

/** What is selected, without the title, which is of the whole; or the whole map where nothing is selected. */
function pictured(document: DocumentStore): Pictured {
  const part = selectedPart(document);
  if (part.nodes.length === 0) return { map: document.map(), of: 'map' };
  return { map: { ...part, title: '' }, of: 'selection' };
}
