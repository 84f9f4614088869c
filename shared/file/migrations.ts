import { type Migration, versionAfter } from './migration';

/** Every migration, oldest first. There is none yet: version 1 is the first. */
export const migrations: readonly Migration[] = [];

/** The version that this program writes. */
export const currentVersion = versionAfter(migrations);
