import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { root } from '../../scripts/root.mjs';
import { sourcesOf } from '../../scripts/sources';

/** What a person reads or hears, wherever an element, a command or a dialog has it. */
const spoken: ReadonlySet<unknown> = new Set([
  'title',
  'label',
  'hint',
  'description',
  'placeholder',
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);

/** What is the same in every language, and why. */
const allowed = {
  files: { 'shared/file/json-schema.ts': 'the schema is published, as one file for everybody' },
  elements: { kbd: 'what is printed on a key' },
  texts: { Warrant: 'the name of the program' },
} as const;

const sources = ['shared', 'renderer', 'electron', 'cli']
  .flatMap(sourcesOf)
  .map((source) => source.path)
  .filter((file) => !file.startsWith('shared/words/') && !Object.hasOwn(allowed.files, file));

test('what people read stands in the catalogue, shared/words, and nowhere else', () => {
  const wrong = sources.flatMap((file) =>
    textsIn(file).map((text) => `${file}: “${text}” belongs in the catalogue: shared/words.`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['text of an element', 'const a = <p>Two words</p>;', ['Two words']],
  ['text of an element as an expression', "const a = <p>{isOn ? 'On' : off}</p>;", ['On']],
  ['an attribute', '<button aria-label="Close" className="big">×</button>;', ['Close']],
  ['an attribute that is put together', `const a = <i title={\`\${n} of \${all}\`} />;`, [' of ']],
  ['a property', "const a = { id: 'x', title: 'Open', 'aria-label': yes ? 'Yes' : no };", ['Open', 'Yes']],
  [
    'no key, no name and nothing from elsewhere',
    "const b = <b><kbd>Tab</kbd> Warrant &nbsp;</b>; const a = <p title={words.open}>{words.text} · {'…'}</p>; const c = { id: 'a', title };",
    [],
  ],
])('%s is found', (_, code, texts) => {
  expect(textsInCode('example.tsx', code)).toEqual(texts);
});

/** A node of the syntax tree (ESTree), or a part of one. */
type Syntax = { readonly [part: string]: unknown };

function textsIn(file: string): readonly string[] {
  return textsInCode(file, readFileSync(path.join(root, file), 'utf8'));
}

function textsInCode(file: string, code: string): readonly string[] {
  return textsBelow(parseSync(file, code).program);
}

function textsBelow(part: unknown): readonly string[] {
  if (!isSyntax(part) || isAllowedElement(part)) return [];
  const own = textsFor(part).filter(
    (text) => /\p{Letter}/u.test(text) && !Object.hasOwn(allowed.texts, text),
  );
  return [...own, ...Object.values(part).flatMap(textsBelow)];
}

function isAllowedElement({ openingElement }: Syntax): boolean {
  return isSyntax(openingElement) && Object.hasOwn(allowed.elements, String(nameOf(openingElement.name)));
}

function textsFor(syntax: Syntax): readonly string[] {
  switch (syntax.type) {
    case 'JSXText':
      return [String(syntax.value).replace(/&\w+;/g, '').trim()]; // Signs may be written by their names.
    case 'JSXElement':
    case 'JSXFragment':
      return (syntax.children as readonly Syntax[]).flatMap(({ type, expression }) =>
        type === 'JSXExpressionContainer' ? writtenIn(expression) : [],
      );
    case 'JSXAttribute':
      return spoken.has(nameOf(syntax.name)) ? writtenIn(syntax.value) : [];
    case 'Property':
      return spoken.has(nameOf(syntax.key)) ? writtenIn(syntax.value) : [];
    default:
      return [];
  }
}

/** The texts that an expression may come to, as far as they are written in it. */
function writtenIn(expression: unknown): readonly string[] {
  if (!isSyntax(expression)) return [];
  switch (expression.type) {
    case 'Literal':
      return typeof expression.value === 'string' ? [expression.value] : [];
    case 'TemplateLiteral':
      return (expression.quasis as readonly { readonly value: { readonly raw: string } }[]).map(
        ({ value }) => value.raw,
      );
    case 'JSXExpressionContainer':
      return writtenIn(expression.expression);
    case 'ConditionalExpression':
      return [...writtenIn(expression.consequent), ...writtenIn(expression.alternate)];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(expression.operator)
        ? []
        : [...writtenIn(expression.left), ...writtenIn(expression.right)];
    default:
      return [];
  }
}

function isComparison(operator: unknown): boolean {
  return !['+', '&&', '||', '??'].includes(String(operator));
}

/** Of an attribute, or of a property that is written out. */
function nameOf(name: unknown): unknown {
  return isSyntax(name) ? (name.name ?? name.value) : undefined;
}

function isSyntax(part: unknown): part is Syntax {
  return typeof part === 'object' && part !== null;
}
