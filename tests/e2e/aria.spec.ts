import { expect } from '@playwright/test';
import { editorStates, everything } from './editor-states';
import { test } from './opened-map';

// What a screen reader is given, in short: what stands where, by which role and name.

test('the start screen: the name of the program, the ways to begin, the samples', async ({ page }) => {
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - main "Start":
      - heading "Warrant" [level=1]
      - button "New map"
      - button "Open…"
      - button "Import…"
      - region "Samples":
        - heading "Samples" [level=2]
        - list:
          - listitem:
            - button
  `);
});

test('the editor: title and tools, the map, what is selected, and what is at fault', async ({ open }) => {
  const page = await open(everything);
  await editorStates['a statement in hand']?.(page);
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - heading "Sketch" [level=1]
      - toolbar "Commands":
        - group "Add a statement":
          - button "Add claim"
          - button "Add evidence"
          - button "Add recommendation"
        - group "Argue for what is selected":
          - button "Add support"
          - button "Add objection"
        - group "Window":
          - button "Inspector" [pressed]
    - main:
      - toolbar "Zoom":
        - button "Zoom out"
      - application "Argument map":
        - 'group "Claim: C1. Supported by 1. IN."'
        - 'group /^Claim: C2\\. Objected to by 1\\. OUT\\. \\d+ findings?\\.$/':
          - 'button /^\\d+ findings?, error: show$/'
        - 'group /^Evidence: E1\\. IN\\. \\d+ findings?\\.$/'
        - 'group /^Recommendation: R1\\. Supported by 1\\. OUT\\. \\d+ findings?\\.$/'
        - img:
          - 'group "Support: “E1” supports “C1”. Supported by 1, objected to by 1."'
          - 'group "Support: “C1” together with “C2” supports “R1”."'
          - 'group "Objection: “C3” objects to “C2”."'
          - 'group "Undercut: “C5” undercuts the support from “E1”."'
          - 'group "Backing: “C6” backs the support from “E1”."'
      - region "Legend"
      - complementary "Inspector":
        - heading "Recommendation" [level=2]
        - radiogroup "Kind":
          - radio "Claim"
          - radio "Evidence"
          - radio "Recommendation" [checked]
        - textbox "Text": R1
        - heading "Findings" [level=3]
      - region "Audit":
        - heading "Audit" [level=2]
        - combobox "Severity"
        - heading "Unsupported claim 5" [level=3]
        - list:
          - listitem:
            - button /^error. “C2” has nothing that supports it/
    - status
  `);
});

test('the outline: a tree whose rows say what they do for the one above', async ({ open }) => {
  const page = await open(everything);
  await editorStates['the outline']?.(page);
  await expect(page.getByRole('tree', { name: 'Outline' })).toMatchAriaSnapshot(`
    - tree "Outline":
      - 'treeitem /^Recommendation: R1\\. Supported by 1\\. OUT\\. \\d+ findings?\\.$/ [expanded] [level=1]'
      - 'treeitem "Support: “C1” together with “C2” supports “R1”. OUT." [expanded] [level=2]'
      - 'treeitem "Claim: C1. Linked premise. Supported by 1. IN." [expanded] [level=3]'
      - 'treeitem /^Evidence: E1\\. Supports\\. IN\\. \\d+ findings?\\.$/ [expanded] [level=4]'
      - 'treeitem /^Claim: C6\\. Backs the step\\. OUT\\. \\d+ findings?\\.$/ [level=5]'
      - 'treeitem /^Claim: C5\\. Undercuts the step\\. OUT\\. \\d+ findings?\\.$/ [level=5]'
      - 'treeitem /^Claim: C3\\. Objects to\\. OUT\\. \\d+ findings?\\.$/ [level=4]'
  `);
});

test('the table: a grid with heads and a row for each statement', async ({ open }) => {
  const page = await open(everything);
  await editorStates['the table']?.(page);
  const table = page.getByRole('grid', { name: 'Table' });
  await expect(table).toMatchAriaSnapshot(`
    - grid "Table":
      - row:
        - columnheader "Kind"
        - columnheader "Text"
        - columnheader "Standing"
        - columnheader "Findings"
      - rowgroup:
        - row:
          - gridcell "Recommendation"
          - gridcell "R1"
          - gridcell "OUT"
          - gridcell /^\\d+ blocker$/
        - row:
          - gridcell "Evidence"
          - gridcell "E1"
          - gridcell "IN"
          - gridcell "Rents in 2025"
  `);
  await expect(table).toHaveAttribute('aria-rowcount', String(everything.nodes.length + 1));
});

test('the find bar: a field with its count, steps, and what becomes of the rest', async ({ open }) => {
  const page = await open(everything);
  await editorStates['the find bar']?.(page);
  const bar = page.getByRole('search', { name: 'Find' });
  await expect(bar).toMatchAriaSnapshot(`
    - search "Find":
      - textbox "Find": kind:claim
      - text: 1 of 6
      - button "Find previous"
      - button "Find next"
      - button "Narrow"
      - group "What is not found":
        - button "Shows everything" [pressed]
        - button "Dims what is not found"
        - button "Hides what is not found"
      - button "Replace"
      - button "Close"
  `);
  await expect(bar.getByRole('textbox', { name: 'Find' })).toHaveAccessibleDescription('1 of 6');
});

test('the command palette: a box to type in, and the list it narrows', async ({ open }) => {
  const page = await open(everything);
  await editorStates['the command palette']?.(page);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Command palette":
      - heading "Command palette" [level=2]
      - button "Close"
      - combobox "Command" [expanded]
      - listbox "Command":
        - option "New map File Ctrl+N" [selected]
        - option "Undo Edit Ctrl+Z" [disabled]
  `);
});

test('the export dialog: formats, the picture as it will be, what gets lost', async ({ open }) => {
  const page = await open(everything);
  await editorStates['the export dialog']?.(page);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Export":
      - heading "Export" [level=2]
      - group "Format":
        - group "To look at":
          - radio "SVG picture" [checked]
        - group "As text":
          - radio "Markdown outline"
      - group "What":
        - radio "The whole map" [checked]
        - radio "What is selected" [disabled]
        - radio "What is in view"
      - combobox "Colours"
      - checkbox "Transparent ground"
      - img "The map as it will be written"
      - group: /What SVG picture cannot carry/
      - contentinfo:
        - button "Cancel"
        - button "Export…"
  `);
});

test('the keyboard shortcuts: a field to find one, and commands with their keys under headings', async ({
  open,
}) => {
  const page = await open(everything);
  await editorStates['the keyboard shortcuts']?.(page);
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Keyboard shortcuts":
      - heading "Keyboard shortcuts" [level=2]
      - searchbox "Find a command"
      - button "Find by keys"
      - switch "Single-key shortcuts" [checked]
      - region "On the map":
        - heading "On the map" [level=3]
        - list:
          - listitem: Walk along the argument Alt+↑ Alt+↓ Alt+← Alt+→
      - region "File":
        - heading "File" [level=3]
        - list:
          - listitem:
            - 'button "New map: Ctrl+N"': New map Ctrl+N
  `);
});
