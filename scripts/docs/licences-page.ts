import { type ShippedPackage, shippedPackages } from './shipped-packages';

/** What others made that is inside of Warrant, Markdown: the list, then each licence with whom it covers. */
export function licencesPage(): string {
  const packages = shippedPackages();
  const rows = packages.map(
    ({ name, version, licence, homepage }) => `| [${name}](${homepage}) | ${version} | ${licence} |\n`,
  );
  const texts = [...byText(packages)].map(
    ([text, covered]) => `\n## ${covered.join(', ')}\n\n${fenced(text)}\n`,
  );
  return `${opening}| package | version | licence |\n| --- | --- | --- |\n${rows.join('')}${texts.join('')}`;
}

const opening = `# Licences of what ships

Warrant itself is under the [MIT licence](../LICENSE). These packages are inside the program, or their parts that it uses are. Electron brings its own licence and those of Chromium in the files \`LICENSE\` and \`LICENSES.chromium.html\` beside the program.

`;

function byText(packages: readonly ShippedPackage[]): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { name, version, text } of packages)
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version}`]);
  return texts;
}

function fenced(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}
