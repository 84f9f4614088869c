import type { DesktopApi } from '#shared/desktop/desktop-api';

declare global {
  interface Window {
    /** Put there by the preload script; the only way out of the page. */
    readonly desktop: DesktopApi;
  }
}

export const desktop: DesktopApi = window.desktop;
