import { strFromU8, unzipSync } from 'fflate';
import type { Exporter } from '#shared/exchange/exporter';
import type { ArgumentMap } from '#shared/model/argument-map';
import { fonts } from '../../cli/engines/fonts';

/** What an exporter writes as text: of an archive, that of all its files. Pixels are not painted. */
export async function writtenText(exporter: Exporter, map: ArgumentMap): Promise<string> {
  const written = await exporter.write(
    map,
    { theme: 'light', scale: 1, today: '2026-06-07' },
    { rasterise: async () => new Uint8Array(4), fonts },
  );
  if (typeof written === 'string') return written;
  return Object.values(unzipSync(written))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}
