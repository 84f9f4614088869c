import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk } from '../disk/disk';
import { createDrafts, type Drafts } from '../disk/drafts';
import { inTurn } from '../disk/in-turn';
import { nodeDisk } from '../disk/node-disk';
import { createParcels, type Parcels } from '../disk/parcels';
import { createRecents, type Recents } from '../disk/recents';
import { openSettings, type SettingsFile } from '../disk/settings';
import { createTokens, type Tokens } from '../disk/tokens';
import type { DocumentWindow } from './document-window';
import type { PageAddress } from './page-address';

/** What one run of the program knows. */
export interface Host {
  readonly disk: Disk;
  readonly tokens: Tokens;
  readonly recents: Recents;
  readonly settings: SettingsFile;
  readonly drafts: Drafts;
  readonly parcels: Parcels;
  /** Files are opened one after another, so that one that is asked for twice is opened once. */
  readonly opening: <T>(work: () => Promise<T>) => Promise<T>;
  /** The open windows, the one in front last. */
  readonly windows: Set<DocumentWindow>;
  readonly page: PageAddress;
  readonly folders: Folders;
}

export interface Folders {
  readonly userData: string;
  readonly samples: string;
  readonly home: string;
}

export async function createHost(folders: Folders, page: PageAddress, mint: () => string): Promise<Host> {
  const drafts = join(folders.userData, 'drafts');
  await mkdir(drafts, { recursive: true });
  return {
    disk: nodeDisk,
    tokens: createTokens(mint),
    recents: createRecents(nodeDisk, join(folders.userData, 'recents.json')),
    settings: await openSettings(nodeDisk, join(folders.userData, 'settings.json')),
    drafts: createDrafts(nodeDisk, drafts),
    parcels: createParcels(mint),
    opening: inTurn(),
    windows: new Set(),
    page,
    folders,
  };
}
