import type { Problem } from '#shared/shape/problem';

/** Why a file is not opened, as facts; `describe-problem.ts` has the words. */
export type FileProblem =
  /** `offset` in bytes, of the first that cannot be read. */
  | { readonly kind: 'not-utf8'; readonly offset: number; readonly looksLike?: 'UTF-16' }
  /** Line and column count from 1, columns in UTF-16 code units as editors do. `detail` is a clause without a full stop. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly detail: string }
  | { readonly kind: 'too-deep'; readonly limit: number }
  | { readonly kind: 'newer-version'; readonly found: number; readonly known: number }
  /** `problems` are the first 50 of `total`. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[]; readonly total: number };
