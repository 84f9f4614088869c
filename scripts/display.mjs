/** @throws Error on a Linux without a screen. */
export function demandDisplay() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return;
  throw new Error(
    'There is no display to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set (xvfb-run -a npm start would lend it one).',
  );
}
