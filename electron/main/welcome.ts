import { app } from 'electron';
import type { Welcome } from '#shared/desktop/desktop-api';
import { namePath } from '../disk/name-path';
import { listSamples } from '../disk/samples';
import { draftInfo, orphanedDrafts } from './contents';
import { tell } from './document-window';
import type { Host } from './host';

export async function welcome(host: Host): Promise<Welcome> {
  const [recents, samples, drafts] = await Promise.all([
    host.recents.list(),
    listSamples(host.disk, host.folders.samples),
    orphanedDrafts(host),
  ]);
  return {
    recents: recents.map(({ path, openedAt }) => ({
      token: host.tokens.tokenOf(path),
      ...namePath(path, host.folders.home),
      openedAt,
    })),
    samples,
    drafts: drafts.map((draft) => draftInfo(host, draft)),
    settings: host.settings.current().settings,
    version: app.getVersion(),
  };
}

/** Tells every window what its start screen, or its menu of recent files, should say now. */
export async function tellWelcome(host: Host): Promise<void> {
  const now = await welcome(host);
  for (const window of host.windows) tell(window, { kind: 'welcome-changed', welcome: now });
}
