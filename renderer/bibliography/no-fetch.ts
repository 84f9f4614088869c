/**
 * Stands in for the packages by which Citation.js could fetch an address (vite.config.ts): whatever it might ask for,
 * nothing is fetched.
 */
function refuse(): never {
  throw new Error('Nothing is fetched.');
}

// biome-ignore lint/style/noDefaultExport: the packages it stands in for have one.
export default refuse;

export class Headers {}
