export type Auditor = typeof import('#shared/audit/audit');

let loaded: Auditor | null = null;
let release: (auditor: Auditor) => void;
/** Settles when it is loaded and there is time for it. */
export const auditorReleased = new Promise<Auditor>((resolve) => {
  release = resolve;
});

/**
 * The audit, null until it is loaded. Its rules and all that they say are a fifth of the program, and the first picture
 * of a map needs none of it: a map that was not judged yet is shown without labels and findings.
 */
export function auditor(): Auditor | null {
  return loaded;
}

/** To be called when the first picture is on the screen. */
export async function loadAuditor(): Promise<void> {
  loaded ??= await import('#shared/audit/audit');
}

/** To be called when all around the map is on the screen too: to judge meanwhile would make both come later. */
export function releaseAuditor(): void {
  if (loaded !== null) release(loaded);
}
