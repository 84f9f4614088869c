import { expect, test } from 'vitest';
import { fileOfPage, mayLoad, outsideAddress, pageAddress } from '../../../../electron/main/page-address';

test.each([
  ['warrant://app/index.html', true],
  ['blob:warrant://app/6f1c', true],
  ['data:image/png;base64,AA', true],
  ['devtools://devtools/bundled/inspector.html', true],
  ['warrant://other/index.html', false],
  ['https://example.org/', false],
  ['http://localhost:5183/main.tsx', false],
  ['file:///etc/passwd', false],
])('the page may load %s: %s', (url, may) => {
  expect(mayLoad(pageAddress(undefined), url)).toBe(may);
});

test.each([
  ['http://localhost:5183/main.tsx', true],
  ['ws://localhost:5183/', true],
  ['http://localhost:51830/', false],
])('in development the page may load %s: %s', (url, may) => {
  expect(mayLoad(pageAddress('http://localhost:5183'), url)).toBe(may);
});

test.each([
  ['https://example.org/a?b', 'https://example.org/a?b'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['https://exаmple.org/', 'https://xn--exmple-4nf.org/'], // The second a is Cyrillic.
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['warrant://app/', undefined],
  ['not an address', undefined],
])('%s is opened outside as %s', (url, address) => {
  expect(outsideAddress(url)).toBe(address);
});

test.each([
  ['warrant://app/assets/a%20b.js', '/page/assets/a b.js'],
  ['warrant://app/../../etc/passwd', '/page/etc/passwd'],
  ['warrant://app/..%2f..%2fetc/passwd', undefined],
  ['warrant://app/%', undefined],
  ['warrant://other/index.html', undefined],
])('%s means the file %s', (url, file) => {
  expect(fileOfPage('/page', url)).toBe(file);
});
