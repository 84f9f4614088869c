import { expect, type Locator, type Page } from '@playwright/test';
import { nodeKinds } from '#shared/model/node-kinds';
import { itemWords } from '#shared/words/items';
import { contrast } from '../support/colour';
import { everything, run } from './editor-states';
import { canvasOf, onCanvas, placed, settled, test } from './opened-map';

// What no tool can judge: the rules of our own for the canvas, which is a picture to axe.

const items = (page: Page) => canvasOf(page).locator('[role="group"]');

/** What a name may begin with: the kind of a statement, or of a step. */
const kinds = [
  ...nodeKinds.map(({ label }) => label),
  ...Object.values(itemWords.step).map((say) => say('', '').split(':')[0] ?? ''),
];

test('the canvas is one stop for the Tab key, whatever is in hand', async ({ open }) => {
  const page = await open(everything);
  for (const way of ['Home', 'Alt+ArrowDown', 'Escape']) {
    await canvasOf(page).locator('[data-current="true"]').or(canvasOf(page)).last().focus();
    await page.keyboard.press(way);
    const stops = await canvasOf(page).evaluate((canvas) => {
      const reached = 'a[href], button, input, select, textarea, [tabindex]';
      return [canvas, ...canvas.querySelectorAll<HTMLElement>(reached)]
        .filter((element) => element instanceof HTMLElement || element instanceof SVGElement)
        .filter(({ tabIndex }) => tabIndex >= 0).length;
    });
    expect(stops, way).toBe(1);
  }
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  expect(await canvasOf(page).evaluate((canvas) => canvas.contains(document.activeElement))).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
});

test('everything in sight has a name that begins with its kind, and no id in it', async ({ open }) => {
  const page = await open({
    ...everything,
    nodes: everything.nodes.map((node) => ({ ...node, text: `Said by ${'abcdefgh'[Number(node.id[1])]}` })),
  });
  const named = await items(page).evaluateAll((found) =>
    found.map((element) => ({
      name: element.getAttribute('aria-label') ?? '',
      id: element.getAttribute('data-id') ?? '',
    })),
  );
  expect(named).toHaveLength(everything.nodes.length + everything.relations.length);
  const poor = named.filter(
    ({ name, id }) => !kinds.some((kind) => name.startsWith(`${kind}:`)) || name.split(/\W+/).includes(id),
  );
  expect(poor).toEqual([]);
});

interface Ring {
  /** CSS pixels on the screen. */
  readonly width: number;
  readonly colour: string;
}

/** The ring around what has the focus, as it is painted at this zoom. */
async function ringOf(page: Page): Promise<Ring> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLElement | SVGElement;
    const zoom = focused.getBoundingClientRect().width / ((focused as HTMLElement).offsetWidth || 1);
    if (focused instanceof SVGElement) {
      const { stroke, strokeWidth } = getComputedStyle(focused.querySelector('.mark-hit') ?? focused);
      return { colour: stroke, width: Number.parseFloat(strokeWidth) };
    }
    const ground = focused.matches('.surface') ? getComputedStyle(focused, '::after') : null;
    if (ground) return { colour: ground.borderTopColor, width: Number.parseFloat(ground.borderTopWidth) };
    const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(focused);
    const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth) * zoom;
    return { colour: outlineColor, width };
  });
}

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

for (const [look, media] of Object.entries(looks)) {
  test(`the focus is seen on canvas, statements and steps: ${look}`, async ({ open }) => {
    const page = await open(everything);
    await page.emulateMedia(media);
    const ground = () => canvasOf(page).evaluate((canvas) => getComputedStyle(canvas).backgroundColor);
    await canvasOf(page).focus();
    for (const [zoom, key] of [
      ['', 'Escape'],
      ['', 'Home'],
      ['', 'Alt+ArrowDown'],
      ['Control+-', 'Home'],
      ['Control+-', 'Alt+ArrowDown'],
    ] as const) {
      if (zoom) await page.keyboard.press(zoom);
      await page.keyboard.press(key);
      await settled(page);
      const { width, colour } = await ringOf(page);
      expect(width, `${zoom} ${key}`).toBeGreaterThanOrEqual(2);
      expect(contrast(hex(colour), hex(await ground())), `${zoom} ${key}`).toBeGreaterThanOrEqual(3);
    }
  });
}

/** "rgb(1, 2, 3)" as "#010203". */
function hex(colour: string): string {
  const parts = colour.match(/[\d.]+/g) ?? [];
  if (parts.length > 3 && Number(parts[3]) < 1) throw new Error(`${colour} lets something through.`);
  return `#${parts
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Whether the pointer, this far from the middle of each of these, still takes hold of it. */
async function tooSmall(targets: Locator): Promise<readonly string[]> {
  return targets.evaluateAll((found) =>
    found.flatMap((target) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      const middle = { x: x + width / 2, y: y + height / 2 };
      const around = [
        [-11.5, 0],
        [11.5, 0],
        [0, -11.5],
        [0, 11.5],
      ] as const;
      const isHit = around.every(([right, down]) => {
        const hit = document.elementFromPoint(middle.x + right, middle.y + down);
        const own = (element: Element) => element.closest('.relation') ?? element;
        return hit !== null && own(target).contains(hit);
      });
      return isHit ? [] : [`${target.getAttribute('class')} ${width} × ${height}`];
    }),
  );
}

test('whatever the pointer can take hold of is at least 24 pixels high and wide, also in a small picture', async ({
  open,
}) => {
  // Apart, so that nothing lies over what is measured.
  const apart = placed('C1 supports R1, C2 + C3 attacks R1, C4 supports C3', {
    R1: [400, 0],
    C1: [0, 300],
    C2: [400, 400],
    C3: [800, 400],
    C4: [800, 700],
  });
  const page = await open({ ...apart, view: { ...apart.view, collapsed: ['C3'] } });
  await canvasOf(page).focus();
  for (const zoom of ['', 'Control+-', 'Control+-']) {
    if (zoom) await page.keyboard.press(zoom);
    await page.keyboard.press('Home');
    await settled(page);
    expect(await tooSmall(canvasOf(page).locator('.grip, .finding-badge, .branch-badge'))).toEqual([]);
    expect(await tooSmall(canvasOf(page).locator('.mark-hit'))).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await tooSmall(canvasOf(page).locator('.tip-grip'))).toEqual([]);
  }
  const around = page.locator('.zoom-controls button, .legend button');
  await expect(around).toHaveCount(5);
  expect(await tooSmall(around)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every word on the map can be read, also of what is set back: ${colorScheme}`, async ({ open }) => {
    const page = await open(everything);
    await page.emulateMedia({ colorScheme });
    for (const change of [
      async () => {},
      async () => run(page, 'next finding'),
      async () => {
        await page.keyboard.press('Control+Shift+f');
        await page.keyboard.type('kind:evidence');
      },
    ]) {
      await change();
      await settled(page);
      const written = await wordsOn(page);
      expect(written.length).toBeGreaterThan(30);
      expect(written.filter(({ ink, ground }) => contrast(hex(ink), hex(ground)) < 4.5)).toEqual([]);
    }
  });
}

interface Written {
  readonly words: string;
  readonly ink: string;
  readonly ground: string;
}

/** Every text on the canvas with its colour and what it is painted on; with opacity there is no telling. */
async function wordsOn(page: Page): Promise<readonly Written[]> {
  return canvasOf(page).evaluate((canvas) => {
    const opacityOf = (element: Element | null): number =>
      element === null || element === canvas
        ? 1
        : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
    const isPainted = (element: Element, { x, y }: DOMPoint): string | null => {
      const { fill, backgroundColor } = getComputedStyle(element);
      if (element instanceof SVGGeometryElement) {
        const at = element.ownerSVGElement?.createSVGPoint();
        const matrix = element.getScreenCTM()?.inverse();
        if (at === undefined || matrix === undefined) return null;
        Object.assign(at, { x, y });
        return fill !== 'none' && element.isPointInFill(at.matrixTransform(matrix)) ? fill : null;
      }
      return element instanceof HTMLElement ? backgroundColor : null;
    };
    const isColour = (colour: string | null) =>
      colour !== null && colour !== 'transparent' && !/, 0\)$/.test(colour) && !colour.startsWith('color(');
    const texts = [...canvas.querySelectorAll('.node text, .node .finding-badge')];
    return texts.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const point = new DOMPoint(x + width / 2, y + height / 2);
      const { fill, color } = getComputedStyle(element);
      // The painted shapes around it in the order of painting: the last one beneath it is its ground.
      const owner = element.closest('.node') ?? canvas;
      const own = element instanceof HTMLElement ? [element] : [];
      const beneath = [canvas, ...owner.querySelectorAll('path, rect, circle')].filter(
        (shape) =>
          (element.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
          shape.closest('.standing') === null,
      );
      const grounds = [...beneath, ...own].map((shape) => isPainted(shape, point)).filter(isColour);
      const words = `${element.textContent}${opacityOf(element) < 1 ? ' (half transparent)' : ''}`;
      return { words, ink: element instanceof SVGElement ? fill : color, ground: grounds.at(-1) ?? '' };
    });
  });
}

test('after every command the keyboard is somewhere, and something was said', async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open(everything);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  const spoken = page.getByRole('status');
  for (const title of [
    'Inspector',
    'Inspector',
    'Audit panel',
    'Audit panel',
    'Legend',
    'Legend',
    'Zoom in',
    'Zoom out',
    'Zoom to 100 %',
    'Zoom to fit',
    'Zoom to selection',
    'Make claim',
    'Undo',
    'Redo',
    'Pin position',
    'Collapse branch',
    'Expand branch',
    'Focus on chain',
    'Focus on chain',
    'Next finding',
    'Turn support into objection',
    'Previous finding',
    'Run audit',
    'Tidy layout',
    'Select all',
    'Duplicate',
    'Delete',
    'Show table',
    'Show table',
    'Show outline',
    'Show outline',
    'Theme: dark',
    'Theme: light',
    'Add evidence',
  ]) {
    const before = await spoken.locator('span').evaluateHandle((span) => span);
    await run(page, title);
    await expect(page.getByRole('dialog'), title).toHaveCount(0);
    await expect
      .poll(
        () => spoken.locator('span').evaluate((span, old) => span !== old && span.textContent !== '', before),
        {
          message: `${title} says something`,
        },
      )
      .toBe(true);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.tagName), {
        message: `${title} keeps the focus`,
      })
      .not.toBe('BODY');
  }
});

test('a part of the window that closes under the keyboard gives it to the map', async ({ open }) => {
  const page = await open(everything);
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('F6');
  await expect(page.locator('[data-pane="inspector"] :focus')).toHaveCount(1);
  await page.keyboard.press('Control+Alt+1');
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
  await page.getByRole('button', { name: 'Hide the legend' }).focus();
  await page.keyboard.press('Enter');
  await expect(onCanvas(page, 'Recommendation: R1')).toBeFocused();
});

test('a panel whose button is gone keeps the keyboard', async ({ open }) => {
  const page = await open(everything);
  await canvasOf(page).focus();
  const inspector = page.locator('[data-pane="inspector"]');
  await inspector.getByRole('button', { name: /^Rents in 2025/ }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector.getByRole('button', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inspector.locator(':focus')).toHaveCount(1);
});

test('a button of the toolbar that has nothing left to do does not lose the keyboard', async ({ open }) => {
  const page = await open(everything);
  await onCanvas(page, 'Claim: C4').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+2');
  await page.getByRole('button', { name: /^Undo/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Undone');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('at 200 % every control is there, whole, and none covers another', async ({ open }) => {
  const page = await open(everything);
  // What a window of 1360 × 834 has room for when everything in it is twice as large.
  await page.setViewportSize({ width: 680, height: 417 });
  await canvasOf(page).focus();
  await page.keyboard.press('Home');
  await settled(page);
  const controls = page.locator(
    'header button, .zoom-controls button, .legend button, .kind-choice label, .panel :is(button, select, textarea)',
  );
  expect(await controls.count()).toBeGreaterThan(30);
  const lost = await controls.evaluateAll((found) =>
    found.flatMap((control) => {
      if (!control.checkVisibility()) return []; // In a list that nobody has opened.
      control.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, right, top, bottom } = control.getBoundingClientRect();
      const isHit = [left + 3, (left + right) / 2, right - 3].every((x) => {
        const hit = document.elementFromPoint(x, (top + bottom) / 2);
        return hit !== null && control.contains(hit);
      });
      return isHit && control.scrollWidth <= control.clientWidth + 1 ? [] : [control.outerHTML.slice(0, 160)];
    }),
  );
  expect(lost).toEqual([]);
});

test('whoever asks for less motion sees none: the view is there at once', async ({ open }) => {
  const page = await open(everything);
  const view = () =>
    page.locator('.react-flow__viewport').evaluate((viewport) => getComputedStyle(viewport).transform);
  /** The views of the next frames, without those that are as the one before. */
  const frames = (key: string) =>
    Promise.all([
      page.evaluate(async () => {
        const seen: string[] = [];
        const viewport = document.querySelector('.react-flow__viewport');
        for (let frame = 0; frame < 40; frame++) {
          await new Promise(requestAnimationFrame);
          if (viewport) seen.push(getComputedStyle(viewport).transform);
        }
        return [...new Set(seen)].length;
      }),
      page.keyboard.press(key),
    ]).then(([count]) => count);
  await canvasOf(page).focus();
  expect(await frames('Control+-')).toBeGreaterThan(2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const before = await view();
  expect(await frames('Control+-')).toBeLessThanOrEqual(2);
  expect(await view()).not.toBe(before);
});
