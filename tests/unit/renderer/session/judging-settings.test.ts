import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { openFindings, termsOf } from '../../../../renderer/store/derived';
import { testWorkspace } from '../../../support/test-workspace';

test('findings are those of the settings that the map was judged by', () => {
  const workspace = testWorkspace({ map: sketch('E1') });
  const { document } = workspace;
  const rules = () => openFindings(document.map(), termsOf(workspace)).map(({ rule }) => rule);
  const before = rules();
  document.judge(document.map(), { rules: { 'isolated-node': { severity: 'off' } } });
  expect([before, rules()]).toEqual([['isolated-node', 'evidence-no-source'], ['evidence-no-source']]);
});

test('the terms are the same object as long as they say the same', () => {
  const workspace = testWorkspace({ map: sketch('E1') });
  expect(termsOf(workspace)).toBe(termsOf(workspace));
});
