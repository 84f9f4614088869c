import { expect, test } from 'vitest';
import { sketch } from '#shared/model/sketch';
import { whyItStands } from '../../../../renderer/store/standing';

const map = sketch('E1 cites S1, E1 supports C1, E2 attacks C1, C2 supports C3');

test.each([
  ['E1', 'IN (holds): it is accepted as evidence.'],
  ['C1', 'OUT (fails): what “E2” holds against it stands'],
  ['nobody', ''],
])('the label of %s is explained: %s', (id, sentence) => {
  expect(whyItStands(map, id)).toContain(sentence);
});
