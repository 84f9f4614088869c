import { settingsShape } from '#shared/desktop/message-shapes';
import type { Settings } from '#shared/desktop/settings';
import { dictionaryOf } from '#shared/shape/collections';
import { mended } from '#shared/shape/mended';
import { optional, record } from '#shared/shape/record';
import { anything, flag, wholeNumber } from '#shared/shape/scalars';
import type { Disk } from './disk';
import { inTurn } from './in-turn';
import { readJson, writeJson } from './json-file';
import type { WriteProblem } from './write-file';

/** Where the last window stood, in pixels of the screen that do not depend on its density. */
export interface WindowPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly maximized: boolean;
}

export interface StoredSettings {
  readonly settings: Settings;
  readonly window?: WindowPlace;
}

export interface SettingsFile {
  readonly current: () => StoredSettings;
  /** Takes effect at once; answers why it could not be kept. */
  readonly change: (change: Partial<StoredSettings>) => Promise<WriteProblem | undefined>;
}

const someObject = dictionaryOf(anything);

const firstSettings: Settings = { theme: 'system' };

const shape = record<StoredSettings>(
  'StoredSettings',
  'settings',
)({
  settings: settingsShape,
  window: optional(
    record<WindowPlace>(
      'WindowPlace',
      'the place of a window',
    )({
      x: wholeNumber(),
      y: wholeNumber(),
      width: wholeNumber(1),
      height: wholeNumber(1),
      maximized: flag,
    }),
  ),
});

/**
 * The settings in the file `path`, or those of a first start. What cannot be read in it, because another version or a
 * person wrote it, is as at a first start and takes nothing else with it.
 */
export async function openSettings(disk: Disk, path: string): Promise<SettingsFile> {
  const queue = inTurn();
  const kept = await readJson(disk, path, someObject);
  let current = mended(shape, kept, { settings: firstSettings });
  return {
    current: () => current,
    change: (change) => {
      current = { ...current, ...change };
      return queue(async () => {
        const written = await writeJson(disk, path, current);
        return written.ok ? undefined : written.problem;
      });
    },
  };
}
