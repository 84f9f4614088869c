import type { CslItem } from '#shared/model/source';

const address = /^https?:\/\/([^\s/?#@]+)([^\s?#]*)\S*$/i;

/** The source that a text names by its address on the web, titled by host and path; null for any other text. */
export function sourceAtAddress(text: string): CslItem | null {
  const url = text.trim();
  if (url.length > 2000) return null;
  const [, host, path = ''] = address.exec(url) ?? [];
  if (host === undefined) return null;
  const title = `${host.replace(/^www\./i, '').toLowerCase()}${readable(path.replace(/\/+$/, ''))}`;
  return { type: 'webpage', title, URL: url };
}

/** With letters in place of their codes, where the codes are those of letters. */
function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
