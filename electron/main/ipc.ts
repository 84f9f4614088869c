import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { messageShapes } from '#shared/desktop/message-shapes';
import type { AnswerOf, Channel, MessageOf } from '#shared/desktop/requests';
import { checkShape } from '#shared/shape/shape';
import type { DocumentWindow } from './document-window';
import type { Host } from './host';

/** Answers a channel. Only our own page is heard, and only what has the shape of the channel. */
export function handle<C extends Channel>(
  host: Host,
  channel: C,
  answer: (from: DocumentWindow, message: MessageOf<C>) => AnswerOf<C> | Promise<AnswerOf<C>>,
): void {
  ipcMain.handle(channel, async (event, message: unknown) => {
    const from = senderOf(host, event);
    if (from === undefined)
      throw new Error(`“${channel}” was refused: it did not come from a page of this app.`);
    const checked = checkShape<MessageOf<C>>(messageShapes[channel], message);
    if (!checked.ok) {
      const wrong = checked.problem.problems.map(
        ({ path, found, expected }) => `${path}: ${found}, not ${expected}`,
      );
      throw new Error(`“${channel}” was refused: ${wrong.join('; ')}.`);
    }
    from.waiting += 1;
    try {
      return await answer(from, checked.value);
    } finally {
      from.waiting -= 1;
    }
  });
}

function senderOf(host: Host, { sender, senderFrame }: IpcMainInvokeEvent): DocumentWindow | undefined {
  if (senderFrame === null || senderFrame.parent !== null || !senderFrame.url.startsWith(host.page.base))
    return undefined;
  return [...host.windows].find(({ window }) => !window.isDestroyed() && window.webContents === sender);
}
