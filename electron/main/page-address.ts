import { join, sep } from 'node:path';

export const scheme = 'warrant';
const host = 'app';

/** Where the page of every window comes from: its own scheme, in development the server that reloads it. */
export interface PageAddress {
  readonly url: string;
  /** What the address of every file of the page starts with. */
  readonly base: string;
}

export function pageAddress(developmentServer: string | undefined): PageAddress {
  if (developmentServer === undefined)
    return { url: `${scheme}://${host}/index.html`, base: `${scheme}://${host}/` };
  const base = developmentServer.endsWith('/') ? developmentServer : `${developmentServer}/`;
  return { url: base, base };
}

/** Whether the page may load `url`: what belongs to it, what it made itself, and the developer tools. */
export function mayLoad({ base }: PageAddress, url: string): boolean {
  const socket = base.replace(/^http/, 'ws');
  return [base, socket, 'blob:', 'data:', 'devtools:'].some((start) => url.startsWith(start));
}

/** The address as it will be opened, if it is of a kind that may be opened outside the app. */
export function outsideAddress(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return ['http:', 'https:', 'mailto:'].includes(protocol) ? href : undefined;
  } catch {
    return undefined; // Not an address at all.
  }
}

/** The file in `folder` that an address of our scheme means; nothing where it means any other. */
export function fileOfPage(folder: string, url: string): string | undefined {
  const address = new URL(url);
  if (address.host !== host) return undefined;
  try {
    const path = join(folder, decodeURIComponent(address.pathname));
    return path.startsWith(folder + sep) ? path : undefined;
  } catch {
    return undefined; // A stray percent sign.
  }
}
