import { failed, ok, type Result } from '#shared/result';

/** What an engine will not do, for a reason the person can change; `message` is a clause. */
export class EngineRefusal extends Error {}

/** The outcome of work that uses engines; anything but a refusal is our own fault and is thrown on. */
export async function unlessRefused<T>(work: Promise<T>): Promise<Result<T, string>> {
  try {
    return ok(await work);
  } catch (error) {
    if (error instanceof EngineRefusal) return failed(error.message);
    throw error;
  }
}
