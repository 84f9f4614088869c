import { expect, test } from 'vitest';
import { messageShapes } from '#shared/desktop/message-shapes';
import type { Channel, MessageOf } from '#shared/desktop/requests';
import { checkShape } from '#shared/shape/shape';

function wrongWith<C extends Channel>(channel: C, message: unknown): readonly string[] {
  const checked = checkShape<MessageOf<C>>(messageShapes[channel], message);
  return checked.ok ? [] : checked.problem.problems.map(({ path }) => path);
}

const command = { kind: 'command', id: 'undo', title: 'Undo', registered: false, enabled: true };
const menu = {
  kind: 'menu',
  title: 'Edit',
  items: [command, { kind: 'separator' }, { kind: 'role', role: 'copy' }],
};
const draft = { id: 'd-1', title: '', text: '{}', keptAt: '2026-05-31T12:00:00.000Z' };

test.each<[Channel, unknown]>([
  ['opening', null],
  ['save', { token: 't', text: '{}', expected: 'overwrite' }],
  [
    'export-by-dialog',
    { suggestedName: 'a.png', label: 'PNG', extension: 'png', content: new Uint8Array(3) },
  ],
  ['keep-draft', { draft: null }],
  ['keep-draft', { draft: { ...draft, file: { token: 't', name: 'n', folder: 'f', stamp: 's' } } }],
  ['set-menu', { menu: [menu] }],
  ['ask', { message: 'Save?', detail: '', buttons: ['Yes'], cancel: 0 }],
  ['copy-picture', { png: new Uint8Array(3) }],
  ['press-clipboard-key', { key: 'paste' }],
  ['set-settings', { theme: 'dark' }],
  ['set-settings', { theme: 'dark', snapping: true }],
])('%s takes %j', (channel, message) => {
  expect(wrongWith(channel, message)).toEqual([]);
});

test.each<[Channel, unknown, readonly string[]]>([
  ['opening', undefined, ['$']],
  ['save', { token: 't', text: 5 }, ['$.text', '$.expected']],
  ['open-sample', { id: '../package', here: true }, ['$.id']],
  ['open-recent', ['t', true], ['$']],
  [
    'export-by-dialog',
    { suggestedName: 'a', label: 'A', extension: '../x', content: [1] },
    ['$.extension', '$.content'],
  ],
  ['keep-draft', { draft: { ...draft, id: '../../settings' } }, ['$.draft']],
  [
    'set-menu',
    { menu: [{ ...menu, items: [{ kind: 'role', role: 'reload' }] }] },
    ['$.menu[0].items[0].role'],
  ],
  ['set-settings', { theme: 'pink' }, ['$.theme']],
  ['set-settings', { theme: 'dark', snapping: 'no' }, ['$.snapping']],
  ['ask', { message: '', detail: '', buttons: [], cancel: -1 }, ['$.buttons', '$.cancel']],
  ['copy-picture', { png: 'data:image/png' }, ['$.png']],
  ['press-clipboard-key', { key: 'reload' }, ['$.key']],
])('%s refuses %j at %j', (channel, message, paths) => {
  expect(wrongWith(channel, message)).toEqual(paths);
});
