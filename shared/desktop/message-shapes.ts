import { auditSettings } from '#shared/file/audit-settings-shape';
import { either, lazily, taggedBy } from '../shape/choices';
import { dictionaryOf, listOf } from '../shape/collections';
import { optional, record } from '../shape/record';
import {
  boundedText,
  bytes,
  constant,
  flag,
  number,
  oneOf,
  text,
  wholeNumber,
  writtenAs,
} from '../shape/scalars';
import type { Shape } from '../shape/shape';
import type {
  Draft,
  ExportAgainRequest,
  ExportRequest,
  PlacedPiece,
  SaveByDialogRequest,
  SaveRequest,
} from './desktop-api';
import { longestReviewer } from './longest-reviewer';
import { type MenuItem, menuRoles } from './menu-item';
import type { PrintRequest } from './printing';
import type { Question } from './question';
import type { Channel, DroppedFile, MessageOf } from './requests';
import type { ExportChoice, Settings } from './settings';

const nothing = constant(null);

/** A name that can be part of a file name anywhere. */
const plainName = writtenAs({
  expected: 'a name of 1 to 64 letters, digits, - and _',
  test: (name) => /^[\w-]{1,64}$/.test(name),
  schema: { pattern: '^[\\w-]{1,64}$' },
});

/** It becomes part of the name of a file. */
const pieceName = writtenAs({
  expected: 'the name of a piece',
  test: (name) => /^[\da-f]{64}$/.test(name),
  schema: { pattern: '^[\\da-f]{64}$' },
});

export const piecesShape: Shape<readonly PlacedPiece[]> = listOf(
  record<PlacedPiece>('PlacedPiece', 'a piece of a text')({ at: wholeNumber(0), name: pieceName }),
);

const isoTime = writtenAs({
  expected: 'an ISO time',
  test: (time) => !Number.isNaN(Date.parse(time)),
  schema: { format: 'date-time' },
});

const here = flag;

/** Whether there is such a thing is for those to say who know them. */
const someId = boundedText({ min: 1, max: 64 });

const exportChoiceShape = record<ExportChoice>(
  'ExportChoice',
  'how somebody exported',
)({
  format: someId,
  theme: oneOf(['light', 'dark']),
  scale: number,
  isTransparent: flag,
  paper: someId,
  orientation: someId,
  margin: number,
  sheets: number,
  hasTitleBlock: flag,
  hasLegend: flag,
});

export const settingsShape = record<Settings>(
  'Settings',
  'settings',
)({
  theme: oneOf(['system', 'light', 'dark']),
  shortcuts: optional(dictionaryOf(listOf(boundedText({ min: 1, max: 64 })))),
  singleKeys: optional(flag),
  snapping: optional(flag),
  citationStyle: optional(boundedText({ min: 1, max: 64 })),
  showsStrength: optional(flag),
  strengthMethod: optional(boundedText({ min: 1, max: 64 })),
  contribution: optional(boundedText({ min: 1, max: 64 })),
  reviewer: optional(boundedText({ min: 1, max: longestReviewer })),
  audit: optional(auditSettings),
  export: optional(exportChoiceShape),
});

export const draftShape = record<Draft>(
  'Draft',
  'a draft',
)({
  id: plainName,
  title: text,
  file: optional(
    record<NonNullable<Draft['file']>>(
      'DraftFile',
      'a file',
    )({
      token: text,
      name: text,
      folder: text,
      stamp: text,
    }),
  ),
  text,
  pieces: optional(piecesShape),
  keptAt: isoTime,
});

const question = record<Question>(
  'Question',
  'a question',
)({
  message: text,
  detail: text,
  buttons: listOf(text, { min: 1 }),
  cancel: wholeNumber(0),
});

const exportRequest = record<ExportRequest>(
  'ExportRequest',
  'an export',
)({
  suggestedName: text,
  label: text,
  extension: plainName,
  content: either(text, bytes),
});

type MenuEntry<K extends MenuItem['kind']> = Extract<MenuItem, { readonly kind: K }>;

const menuItems: Shape<readonly MenuItem[]> = listOf(
  lazily('a menu item', () =>
    taggedBy<MenuItem, 'kind'>(
      'kind',
      'a menu item',
    )({
      command: record<MenuEntry<'command'>>(
        'MenuCommand',
        'a command',
      )({
        kind: constant('command'),
        id: text,
        title: text,
        accelerator: optional(text),
        registered: flag,
        enabled: flag,
        checked: optional(flag),
      }),
      menu: record<MenuEntry<'menu'>>(
        'Menu',
        'a menu',
      )({
        kind: constant('menu'),
        title: text,
        items: menuItems,
      }),
      separator: record<MenuEntry<'separator'>>(
        'MenuSeparator',
        'a separator',
      )({
        kind: constant('separator'),
      }),
      role: record<MenuEntry<'role'>>(
        'MenuSystemItem',
        'what the system does',
      )({
        kind: constant('role'),
        role: oneOf(menuRoles),
        title: optional(text),
      }),
    }),
  ),
);

/** What a window may send on each channel. The host checks every message on arrival. */
export const messageShapes: { readonly [C in Channel]: Shape<MessageOf<C>> } = {
  opening: nothing,
  welcome: nothing,
  'open-by-dialog': message({ here }),
  'open-recent': message({ token: text, here }),
  'open-sample': message({ id: plainName, here }),
  'open-draft': message({ id: plainName, here }),
  'forget-draft': message({ id: plainName }),
  'open-dropped': message({ path: text, name: text, here }),
  'import-by-dialog': message({ extensions: listOf(plainName), here }),
  'import-dropped': message({
    files: listOf(record<DroppedFile>('DroppedFile', 'a file')({ path: text, name: text })),
    here,
  }),
  'new-window': message({ opening: oneOf(['start', 'empty', 'guide']) }),
  'fetch-part': message({ parcel: text, from: wholeNumber(0) }),
  'send-piece': message({ piece: text }),
  save: message<SaveRequest>({ token: text, text, pieces: optional(piecesShape), expected: text }),
  'save-by-dialog': message<SaveByDialogRequest>({
    suggestedName: text,
    text,
    pieces: optional(piecesShape),
  }),
  'choose-source': nothing,
  'path-beside-map': message({ path: text }),
  reread: message({ token: text }),
  'export-by-dialog': exportRequest,
  'export-again': message<ExportAgainRequest>({ token: text, expected: text, content: either(text, bytes) }),
  print: message<PrintRequest>({ width: wholeNumber(1), height: wholeNumber(1), isLandscape: flag }),
  'choose-references': nothing,
  'keep-draft': message({ draft: either(draftShape, nothing) }),
  'set-window-state': message({ title: text, hasMap: flag, dirty: flag }),
  'set-menu': message({ menu: menuItems }),
  'set-settings': settingsShape,
  'answer-close': message({ mayClose: flag }),
  ask: question,
  'copy-text': message({ text }),
  'copy-picture': message({ png: bytes }),
  'press-clipboard-key': message({ key: oneOf(['cut', 'copy', 'paste']) }),
};

function message<T extends object>(fields: Parameters<ReturnType<typeof record<T>>>[0]): Shape<T> {
  return record<T>('Message', 'a message')(fields);
}
