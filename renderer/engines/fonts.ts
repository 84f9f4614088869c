import regularUrl from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import italicUrl from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import boldUrl from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import { paintingWords } from '#shared/words/painting';

export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
}

let loading: Promise<FontFiles> | null = null;

/** The TrueType files that ship with the app; read when first asked for, then kept. */
export function fonts(): Promise<FontFiles> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<FontFiles> {
  const [regular, bold, italic] = await Promise.all([read(regularUrl), read(boldUrl), read(italicUrl)]);
  return { regular, bold, italic };
}

async function read(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(paintingWords.noFont(String(response.status)));
  return new Uint8Array(await response.arrayBuffer());
}
