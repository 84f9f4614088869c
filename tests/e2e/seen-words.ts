import type { ElectronApplication, Page } from '@playwright/test';
import { pseudoMarks } from '#shared/words/languages/pseudo';

/** A text that a person can read or hear, and where it stands. */
export interface SeenText {
  readonly text: string;
  readonly where: string;
}

/**
 * From now on gathers every text of the page, hidden ones included, since many of those are read aloud, and short-lived
 * ones, which nobody has to come in time for. The answer gives what has come since it was asked last.
 */
export async function watchTexts(page: Page): Promise<() => Promise<readonly SeenText[]>> {
  await page.evaluate(() => {
    const spoken = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'aria-placeholder',
      'title',
      'placeholder',
      'alt',
    ];
    // Keys are named as they are printed on them, dates are written by the platform, and code is no language.
    const silent = 'script, style, kbd, code, time';
    /** By text and place: what stays is told once. */
    const seen = new Map<string, { text: string; where: string }>();
    const told = new Set<string>();

    const placeOf = (element: Element) => {
      const own = `${element.localName}.${element.getAttribute('class') ?? ''}`.replace(
        /\.$|(?<=\.\S+)\s.*$/,
        '',
      );
      const around = element.parentElement?.closest('[data-pane], [role=dialog], [role=menu], main, [class]');
      const inside =
        around && (around.getAttribute('data-pane') ?? around.getAttribute('class') ?? around.localName);
      return inside ? `${own} in ${inside}` : own;
    };
    /** The texts of an element itself; where keys stand within a sentence, it is one text without them. */
    const textsIn = (element: Element) => {
      if (element.querySelector(':scope > kbd')) {
        const sentence = element.cloneNode(true) as Element;
        for (const key of sentence.querySelectorAll('kbd')) key.remove();
        return [sentence.textContent?.trim()];
      }
      // The lines of one text on the canvas.
      if (element.matches('tspan')) return [];
      if (element.matches('text')) return [[...element.childNodes].map((line) => line.textContent).join(' ')];
      if (element.matches('pre')) return [element.textContent?.replace(/`[^`\n]*`/g, '')]; // As in what is copied.
      return [...element.childNodes].map(({ nodeType, textContent }) =>
        nodeType === Node.TEXT_NODE ? textContent?.trim() : '',
      );
    };
    const note = (text: string, where: string) => {
      const key = `${where}\n${text}`;
      if (!told.has(key)) seen.set(key, { text, where });
    };
    const look = (element: Element) => {
      if (element.closest(silent)) return;
      for (const name of spoken) {
        const text = element.getAttribute(name);
        if (text) note(text, `${name} of ${placeOf(element)}`);
      }
      for (const text of textsIn(element)) if (text) note(text, placeOf(element));
    };
    const lookThrough = (element: Element) => {
      look(element);
      for (const inner of element.querySelectorAll('*')) look(inner);
    };
    lookThrough(document.documentElement);
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.isConnected) look(element);
        for (const node of addedNodes) if (node instanceof Element && node.isConnected) lookThrough(node);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: spoken,
    });
    Object.assign(window, {
      newTexts: () => {
        for (const key of seen.keys()) told.add(key);
        const news = [...seen.values()];
        seen.clear();
        return news;
      },
    });
  });
  return () => page.evaluate(() => Reflect.get(window, 'newTexts')());
}

/** What the native menu says, and the title of the window. */
export function nativeTextsOf(app: ElectronApplication): Promise<readonly SeenText[]> {
  return app.evaluate(({ Menu, BrowserWindow }) => {
    const textsIn = (menu: Electron.Menu | null | undefined, path: string): SeenText[] =>
      (menu?.items ?? []).flatMap((item) => [
        { text: item.label, where: `native menu${path}` },
        ...textsIn(item.submenu, `${path} > ${item.label}`),
      ]);
    const titles = BrowserWindow.getAllWindows().map((window) => ({
      text: window.getTitle(),
      where: 'title of the window',
    }));
    return [...textsIn(Menu.getApplicationMenu(), ''), ...titles];
  });
}

/** What was copied last: reports, lists, and the words in a picture. */
export async function copiedTextsOf(app: ElectronApplication): Promise<readonly SeenText[]> {
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  if (copied.startsWith('<?xml')) {
    const drawn = copied.replace(/<style>.*?<\/style>/gs, '').matchAll(/>([^<]+)</g);
    return [...drawn].map(([, text = '']) => ({ text, where: 'a copied picture' }));
  }
  const lines = copied.replace(/`[^`\n]*`/g, '').split('\n'); // Code in reports names ids.
  return lines.map((text) => ({ text, where: 'a copied text' }));
}

/** Keeps what dialogs of the system say, in place of showing them, and answers with their last button. */
export async function listenToSystem(app: ElectronApplication): Promise<() => Promise<readonly SeenText[]>> {
  await app.evaluate(({ dialog }) => {
    const said: SeenText[] = [];
    const note = (where: string, ...texts: readonly unknown[]) => {
      for (const text of texts) if (typeof text === 'string') said.push({ text, where });
    };
    type Options = Partial<Electron.MessageBoxOptions & Electron.OpenDialogOptions>;
    const hear = (where: string, given: readonly unknown[]) => {
      const { message, detail, buttons = [], title, buttonLabel, filters = [] } = given.at(-1) as Options;
      note(where, message, detail, ...buttons, title, buttonLabel, ...filters.map(({ name }) => name));
      return buttons.length - 1;
    };
    dialog.showMessageBox = async (...given: readonly unknown[]) => ({
      response: hear('question of the system', given),
      checkboxChecked: false,
    });
    dialog.showSaveDialog = async (...given: readonly unknown[]) => {
      hear('save dialog', given);
      return { canceled: true, filePath: '' };
    };
    dialog.showOpenDialog = async (...given: readonly unknown[]) => {
      hear('open dialog', given);
      const file: unknown = Reflect.get(globalThis, 'fileToOpen');
      return { canceled: file === undefined, filePaths: [String(file)] };
    };
    Object.assign(globalThis, { systemSaid: said });
  });
  return () => app.evaluate(() => (Reflect.get(globalThis, 'systemSaid') as SeenText[]).splice(0));
}

/** The file that is chosen in the open dialog from now on. */
export async function answerOpen(app: ElectronApplication, fileToOpen: string): Promise<void> {
  await app.evaluate((_, file) => Object.assign(globalThis, { fileToOpen: file }), fileToOpen);
}

/** The texts that are not, or not wholly, in the pseudo-language; `own` are names, which are the same in all languages. */
export function leftOut(seen: readonly SeenText[], own: readonly string[]): readonly SeenText[] {
  return seen.filter(({ text }) => {
    const rest = own.reduce((left, name) => left.replaceAll(name, ''), withoutMarked(text));
    return /\p{Script=Latin}/u.test(rest);
  });
}

/** Marks nest where one text is put into another. A text that was cut off has no mark at its end. */
function withoutMarked(text: string): string {
  const { start, end } = pseudoMarks;
  const innermost = new RegExp(`${start}[^${start}${end}]*(${end}|…$)`, 'gu');
  const less = text.replace(innermost, '');
  return less === text ? text : withoutMarked(less);
}
