/** Where a file is, for the middle of a sentence: “port.argmap” in ~/maps. */
export function placeOf({ name, folder }: { readonly name: string; readonly folder: string }): string {
  return folder === '' ? `“${name}”` : `“${name}” in ${folder}`;
}

/** The system's own code in brackets, for whoever has to look it up; nothing where there is none. */
export function systemCode({ code }: { readonly code?: string }): string {
  return code === undefined ? '' : ` (${code})`;
}
