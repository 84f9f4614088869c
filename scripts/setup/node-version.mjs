/** @throws Error on a Node that the build tools do not run on. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) throw new Error(`Node.js 20.19, 22.12 or newer is needed; this is ${process.version}.`);
}
