import './language';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, dialog, Menu, nativeTheme, session } from 'electron';
import { hostWords as words } from '#shared/words/host';
import { quit } from './closing';
import { containSession } from './containment';
import { serveDesktop } from './desktop';
import { clearDragged } from './dragging-out';
import { hasGraphics } from './graphics';
import { createHost, type Host } from './host';
import { launchFiles } from './launch-files';
import { showMenuOfFront } from './menu';
import { openFromOutside, openNothing } from './opening';
import { pageAddress } from './page-address';
import { registerPageScheme, servePageFiles } from './page-files';
import { quietSwitches } from './quiet-chromium';

const appFolder = app.isPackaged ? undefined : app.getAppPath();

// Before anything asks where it is: the lock of the one running program lies in it too.
const userData = process.env.WARRANT_USER_DATA;
if (userData !== undefined && userData !== '') keepThingsIn(resolve(userData));

if (app.requestSingleInstanceLock()) start();
else app.quit(); // The program that runs already was told of our command line.

function start(): void {
  for (const [name, value] of Object.entries(quietSwitches)) app.commandLine.appendSwitch(name, value);
  if (!hasGraphics) {
    app.disableHardwareAcceleration();
    app.commandLine.appendSwitch('disable-software-rasterizer'); // It would stand in for one: nothing here is drawn in 3D.
  }
  registerPageScheme();
  Menu.setApplicationMenu(null); // Else Electron makes a menu of its own, which nobody will see.

  // What is kept on the disk is read while the system gets ready; files may be asked for before there is a host.
  const host = prepare();
  host.catch(giveUp);
  const open = async (paths: readonly string[]) => {
    const ready = await host;
    for (const path of paths) await openFromOutside(ready, path);
    if (paths.length === 0) openNothing(ready);
  };

  let asked = launchFiles({ argv: process.argv, cwd: process.cwd(), appFolder });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (app.isReady()) void open([path]);
    else asked = [...asked, path];
  });
  app.on('second-instance', (_event, argv, cwd) => void open(launchFiles({ argv, cwd, appFolder })));
  app.on('activate', () => void open([]));
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('before-quit', (event) => {
    event.preventDefault();
    void host.then(quit);
  });
  void app.whenReady().then(() => open(asked));
}

function keepThingsIn(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    app.setPath('userData', folder);
  } catch (error) {
    giveUp(error);
  }
}

async function prepare(): Promise<Host> {
  const page = pageAddress(app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL);
  const folders = {
    userData: app.getPath('userData'),
    samples: join(app.isPackaged ? process.resourcesPath : app.getAppPath(), 'examples'),
    home: app.getPath('home'),
  };
  const host = await createHost(folders, page, () => randomBytes(16).toString('base64url'));
  nativeTheme.themeSource = host.settings.current().settings.theme;
  serveDesktop(host);
  void clearDragged(host);
  await app.whenReady();
  containSession(session.defaultSession, page);
  servePageFiles(join(__dirname, '../renderer'));
  showMenuOfFront(host);
  return host;
}

/** Without a folder to keep things in the program can do nothing but say so. */
function giveUp(error: unknown): void {
  dialog.showErrorBox(
    words.couldNotStart(app.getName()),
    error instanceof Error ? error.message : String(error),
  );
  app.exit(1);
}
