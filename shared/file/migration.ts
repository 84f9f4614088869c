import { failed, ok, type Result } from '#shared/result';
import { isObject } from '#shared/shape/shape';
import type { FileProblem } from './problem';

/** The top level of a map file, of whatever version. */
export type FileObject = { readonly [field: string]: unknown };

/**
 * What takes a file of one version to the next. The list of them is the history of the format: the first
 * begins at version 1, each is written once and never changed, and a frozen file of the version it begins at
 * is among the test fixtures.
 */
export interface Migration {
  /** `2-to-3` takes files of version 2 to version 3; also the name of the file it is written in. */
  readonly id: `${number}-to-${number}`;
  /** What changed, in the words of somebody who has such a file. */
  readonly summary: string;
  /**
   * A file of the next version; `version` itself is seen to. Must not throw: the file was not checked yet, so
   * what is not as expected stays as it is and is reported later. Copies with spread, to lose nothing.
   */
  readonly migrate: (file: FileObject) => FileObject;
}

export function defineMigration(migration: Migration): Migration {
  return migration;
}

/** The version that files have after all of these migrations. */
export function versionAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/** A file as the newest version has it. What is no map file of an older version comes back as it is, for the shape to refuse. */
export function migrated(file: unknown, migrations: readonly Migration[]): Result<unknown, FileProblem> {
  if (!isObject(file) || file.format !== 'argmap') return ok(file);
  const { version } = file;
  const known = versionAfter(migrations);
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return ok(file);
  if (version > known) return failed({ kind: 'newer-version', found: version, known });
  return ok(
    migrations
      .slice(version - 1)
      .reduce<FileObject>(
        (older, { migrate }, step) => ({ ...migrate(older), version: version + step + 1 }),
        file,
      ),
  );
}
