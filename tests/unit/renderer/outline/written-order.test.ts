import { expect, test } from 'vitest';
import { createWrittenOrder } from '../../../../renderer/outline/written-order';

function after(...steps: readonly ((written: ReturnType<typeof createWrittenOrder>) => void)[]) {
  const written = createWrittenOrder();
  written.meet(['b', 'd']);
  for (const step of steps) step(written);
  return (...ids: readonly string[]) => written.order(ids).join('');
}

test('what was there from the start keeps the order of ids', () => {
  const ids = ['b', 'd'];
  const written = createWrittenOrder();
  written.meet(ids);
  expect(written.order(ids)).toBe(ids);
});

test('what is new stands last, in the order in which it came', () => {
  const order = after(
    (written) => written.meet(['b', 'c', 'd']),
    (written) => written.meet(['a', 'b', 'c', 'd']),
  );
  expect(order('a', 'b', 'c', 'd')).toBe('bdca');
});

test('what was written after something stands after it', () => {
  const order = after(
    (written) => written.put('a', 'b'),
    (written) => written.put('c', 'b'),
    (written) => written.meet(['a', 'b', 'c', 'd']),
  );
  expect(order('a', 'b', 'c', 'd')).toBe('bcad');
});

test('what comes back after an undo stands where it stood', () => {
  const order = after(
    (written) => written.put('a', 'b'),
    (written) => written.meet(['b', 'd']),
    (written) => written.meet(['a', 'b', 'd']),
  );
  expect(order('a', 'b', 'd')).toBe('bad');
});
