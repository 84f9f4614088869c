import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { hashOf } from '#shared/quotes/stored-text';
import { addNewSource } from '../../../../renderer/session/adding-source';
import { testWorkspace } from '../../../support/test-workspace';

const text = 'Rents rose by 9 percent.';
const report = { csl: { type: 'report', title: 'Rents in 2025' }, text, hash: hashOf(text) };

function opened(map: string, selected: readonly string[] = []) {
  const workspace = testWorkspace({ map: sketch(map), desktop: { platform: 'linux' } });
  workspace.document.select(selected);
  return { ...workspace, said: () => workspace.ui.getState().announcement.text };
}

test('a source is added with all its fields, shown, and taken back by one undo', () => {
  const workspace = opened('C1');
  const { document, ui, said } = workspace;
  const before = document.map();
  addNewSource(workspace, report);
  const [source] = document.map().sources;
  expect(source).toEqual({ ...report, id: source?.id });
  expect([ui.getState().openSource, ui.getState().reading?.source]).toEqual([source?.id, source?.id]);
  expect(said()).toMatch(/^Source Rents in 2025 added\. It is open in the reader\./);
  document.undo();
  expect(document.map()).toBe(before);
});

test('evidence that is selected cites it, in the same step', () => {
  const workspace = opened('E1 supports C1', ['E1']);
  const { document } = workspace;
  const before = document.map();
  addNewSource(workspace, report);
  const source = document.map().sources[0]?.id;
  expect(document.map().nodes.map(({ citations }) => citations)).toEqual([undefined, [{ source }]]);
  document.undo();
  expect(document.map()).toBe(before);
});

test('a claim that is selected does not cite it', () => {
  const workspace = opened('E1 supports C1', ['C1']);
  addNewSource(workspace, report);
  expect(workspace.document.map().nodes.flatMap(({ citations = [] }) => citations)).toEqual([]);
});

test('the same text is not added twice, but cited', () => {
  const workspace = opened('E1 supports C1');
  addNewSource(workspace, report);
  workspace.document.select(['E1']);
  addNewSource(workspace, { ...report, csl: { title: 'The same once more' } });
  const { sources, nodes } = workspace.document.map();
  expect([sources.length, nodes.flatMap(({ citations = [] }) => citations)]).toEqual([
    1,
    [{ source: sources[0]?.id }],
  ]);
  expect(workspace.said()).toMatch(/^Source Rents in 2025 was there already, now cited by “E1”\./);
});

test('a bare reference has its fields opened, and no text', () => {
  const workspace = opened('C1');
  addNewSource(workspace, { csl: { type: 'document', title: 'A book' } });
  expect([workspace.ui.getState().reading, workspace.said()]).toEqual([
    null,
    expect.stringMatching(/^Source A book added\. Its fields are in the inspector\./),
  ]);
});

test('two references without a text are two sources', () => {
  const workspace = opened('C1');
  addNewSource(workspace, { csl: { title: 'A book' } });
  addNewSource(workspace, { csl: { title: 'A book' } });
  expect(workspace.document.map().sources.length).toBe(2);
});

test('a text that the map has already becomes the brief where that is wanted, and is taken back by one undo', () => {
  const workspace = opened('S1');
  const { document } = workspace;
  addNewSource(workspace, report);
  const before = document.map();
  addNewSource(workspace, { ...report, role: 'brief' });
  expect(document.map().sources.map(({ role }) => role)).toEqual([undefined, 'brief']);
  document.undo();
  expect(document.map()).toBe(before);
});
