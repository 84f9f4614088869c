/** What a user can cause to fail: a value, or the facts of why there is none. Plain data, so that it survives being copied between processes. */
export type Result<T, P> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function failed<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
