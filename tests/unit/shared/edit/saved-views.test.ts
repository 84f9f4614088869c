import { expect, test } from 'vitest';
import { linkPremises } from '#shared/edit/relations';
import { removeItems } from '#shared/edit/remove';
import { removeSavedView, saveView } from '#shared/edit/saved-views';
import { writeMap } from '#shared/file/write';
import { sketch } from '#shared/model/sketch';

const map = sketch('E1 supports C1, E2 supports C1');
const names = ({ view }: typeof map) => view.saved?.map(({ name }) => name).join(' ');

test('views are kept in the order in which they were saved; one of the same name is replaced', () => {
  const saved = [{ name: 'A' }, { name: 'B' }, { name: 'A', query: 'rent' }].reduce(
    (changed, view) => saveView(view)(changed),
    map,
  );
  expect(names(saved)).toBe('B A');
});

test('the last one that is removed leaves nothing in the file', () => {
  const saved = saveView({ name: 'A' })(map);
  expect(writeMap(removeSavedView('A')(saved))).toBe(writeMap(map));
  expect(removeSavedView('B')(saved)).toBe(saved);
});

test('the view of a chain goes with what it is the chain of', () => {
  const saved = saveView({ name: 'B', chain: 'r2' })(saveView({ name: 'A', chain: 'C1' })(map));
  expect(names(removeItems(['E2'])(saved))).toBe('A');
  expect(names(linkPremises(['r1', 'r2'])(saved))).toBe('A');
});

test('there is no view of the chain of nothing', () => {
  expect(saveView({ name: 'A', chain: 'C9' })(map)).toBe(map);
});
