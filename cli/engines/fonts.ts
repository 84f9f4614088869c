import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const files = {
  regular: '400Regular/Arimo_400Regular.ttf',
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
} as const;

/** Where the TrueType files of Arimo lie, which every export measures and draws its text with. */
export function fontPaths(): Readonly<Record<keyof typeof files, string>> {
  const { resolve } = createRequire(path.join(import.meta.dirname, 'fonts.cjs'));
  const pathOf = (file: string) => resolve(`@expo-google-fonts/arimo/${file}`);
  return { regular: pathOf(files.regular), bold: pathOf(files.bold), italic: pathOf(files.italic) };
}

export async function fonts() {
  const { regular, bold, italic } = fontPaths();
  return { regular: await readFile(regular), bold: await readFile(bold), italic: await readFile(italic) };
}
