import { existsSync } from 'node:fs';

/** What a graphics device of Linux shows up as: of any driver of the system, of Nvidia's own, of a Linux in Windows. */
const devices = ['/dev/dri', '/dev/nvidiactl', '/dev/dxg'] as const;

/**
 * Whether Chromium may find a graphics device. Where there is none, on a virtual machine or a distant desktop, it
 * starts a process to look for one, which ends, and then another to do without: told at once, it opens a window in nine
 * tenths of the time.
 */
export function mayHaveGraphics(platform: NodeJS.Platform, exists: (path: string) => boolean): boolean {
  return platform !== 'linux' || devices.some(exists);
}

/** Asked once: what the program and its windows are told must agree. */
export const hasGraphics = mayHaveGraphics(process.platform, existsSync);

/**
 * Switches of Chromium for the process of a window, for where no device paints but a processor does. The next frame is
 * prepared while one is painted, or one core would wait for the other: half as many frames come late. Tiles are as wide
 * as a usual canvas, not 256 pixels: a line that crosses many tiles is drawn anew in each, and its dashes counted anew.
 */
export function paintingSwitches(hasDevice: boolean): string[] {
  if (hasDevice) return [];
  return ['--enable-main-frame-before-activation', '--default-tile-width=1024', '--default-tile-height=256'];
}
