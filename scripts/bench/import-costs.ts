import { importFiles } from '#shared/exchange/import-files';
import { importers } from '#shared/exchange/importers';
import type { GivenFile } from '#shared/intake/taken-in';
import { largeFiles } from './large-files';
import { mediansOf, timeOf } from './times';

export interface ImportCosts {
  /** Milliseconds, places included. */
  readonly discussion: number;
  readonly microtexts: number;
  /** Files of tens of thousands of statements and as many relations, by the names of their formats. */
  readonly large: readonly { readonly label: string; readonly milliseconds: number }[];
}

const file = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

/** Claims with four reasons each, for and against, as deep as they go. */
function discussion(claims: number): GivenFile {
  const numbers = ['1'];
  const lines = ['Discussion Title: Quays', '', '1. The quay should grow.'];
  for (let at = 0; numbers.length < claims; at += 1) {
    for (let child = 1; child <= 4 && numbers.length < claims; child += 1) {
      const number = `${numbers[at]}.${child}`;
      numbers.push(number);
      lines.push(
        `${number}. ${child % 2 ? 'Pro' : 'Con'}: Ships wait for ${at} days, says https://port.example/${child}.`,
      );
    }
  }
  return file('quays.txt', lines.join('\n'));
}

function microtext(number: number): GivenFile {
  const units = [1, 2, 3, 4, 5];
  const edge = (id: string, from: string, to: string, type: string) =>
    `<edge id="${id}" src="${from}" trg="${to}" type="${type}"/>`;
  return file(
    `micro_${number}.xml`,
    `<arggraph id="micro_${number}">${units
      .map(
        (unit) =>
          `<edu id="e${unit}"><![CDATA[The quay ${unit} should grow.]]></edu><adu id="a${unit}" type="pro"/>`,
      )
      .join(
        '',
      )}${units.map((unit) => edge(`s${unit}`, `e${unit}`, `a${unit}`, 'seg')).join('')}${edge('c1', 'a2', 'a1', 'sup')}${edge('c2', 'a3', 'a1', 'reb')}${edge('c3', 'a4', 'c2', 'und')}${edge('c4', 'a5', 'c1', 'add')}</arggraph>`,
  );
}

const quays = discussion(2000);
const microtexts = Array.from({ length: 112 }, (_, index) => microtext(index));

function map(...files: readonly GivenFile[]): void {
  const result = importFiles(files);
  if (!result.ok) throw new Error(result.problem);
}

const costs: ImportCosts = {
  ...mediansOf(3, { discussion: () => map(quays), microtexts: () => map(...microtexts) }),
  large: importers.map(({ id, label }) => {
    const files = largeFiles[id]?.() ?? [];
    return { label, milliseconds: timeOf(() => map(...files)) };
  }),
};
process.stdout.write(JSON.stringify(costs));
