export type Auditor = typeof import('#shared/audit/audit');

let loaded: Auditor | null = null;
let tell: (auditor: Auditor) => void;
/** Settles when it is loaded. */
export const auditorLoaded = new Promise<Auditor>((resolve) => {
  tell = resolve;
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
  tell(loaded);
}
