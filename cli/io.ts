import type { ExportEngines } from '#shared/exchange/exporter';
import type { Result } from '#shared/result';
import type { Disk, DiskProblem } from './disk';

/** How the program ended: 0 fine, 1 findings or differences, 2 could not do it. */
export type ExitCode = 0 | 1 | 2;

/** How a command ended: with 0 or 1, or with the sentence of why it could not do it. */
export type Ending = Result<0 | 1, string>;

/** Everything a command may touch outside of itself. The program gives it a terminal and a disk, a test gives it memory. */
export interface Io {
  readonly disk: Disk;
  readonly readInput: () => Promise<Result<Uint8Array, DiskProblem>>;
  readonly print: (content: string | Uint8Array) => void;
  readonly complain: (sentence: string) => void;
  /** Whether what is printed is shown to somebody and goes into no file. */
  readonly printsToTerminal: boolean;
  /** The day of the clock as an ISO date. */
  readonly today: () => string;
  readonly version: string;
  /** The heavy work; each engine is loaded when it is first used. */
  readonly engines: ExportEngines;
}
