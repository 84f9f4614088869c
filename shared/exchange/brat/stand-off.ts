/** What a .ann file says, line by line; see https://brat.nlplab.org/standoff.html. */
export interface StandOff {
  readonly entities: readonly Entity[];
  readonly relations: readonly Link[];
  readonly attributes: readonly Attribute[];
  readonly notes: readonly Remark[];
  /** How many annotations are of a kind that is none of these, by its letter: events, modifications, normalisations. */
  readonly others: ReadonlyMap<string, number>;
}

export interface Entity {
  readonly id: string;
  readonly type: string;
  /** Start and end of each part, in Unicode code points. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly text: string;
}

export interface Link {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
}

export interface Attribute {
  readonly name: string;
  readonly of: string;
  readonly value: string;
}

export interface Remark {
  readonly of: string;
  readonly text: string;
}

const entityHead = /^(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)$/;

/** The annotations in a text, or the number of the first line that is none. */
export function readStandOff(text: string): StandOff | { readonly badLine: number } {
  const entities: Entity[] = [];
  const relations: Link[] = [];
  const attributes: Attribute[] = [];
  const notes: Remark[] = [];
  const others = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    // The annotated text may itself end in a tab.
    const [id = '', head = '', ...rest] = line.split('\t');
    const words = head.trim().split(/ +/);
    const [type = '', one = '', other = ''] = words;
    const letter = id.charAt(0);
    if (head === '' || !/^(?:[TREAMNW#]\d+|#\S+|\*)$/.test(id)) return { badLine: index + 1 };
    if (letter === 'T') {
      const found = entityHead.exec(head.trim());
      if (found === null) return { badLine: index + 1 };
      entities.push({
        id,
        type: found[1] ?? '',
        spans: spansIn(found[2] ?? ''),
        text: rest.join('\t').trim(),
      });
    } else if (letter === 'R') {
      const [from, to] = [argument(one), argument(other)];
      if (from === '' || to === '') return { badLine: index + 1 };
      relations.push({ id, type, from, to });
    } else if (letter === 'A' || letter === 'M') attributes.push({ name: type, of: one, value: other });
    else if (letter === '#') notes.push({ of: one, text: rest.join('\t').trim() });
    else others.set(letter, (others.get(letter) ?? 0) + 1);
  }
  return { entities, relations, attributes, notes, others };
}

function spansIn(written: string): readonly (readonly [number, number])[] {
  return written.split(';').map((span) => {
    const [start = 0, end = 0] = span.split(' ').map(Number);
    return [start, end];
  });
}

/** "Arg1:T3" is about T3. */
function argument(word: string): string {
  return word.slice(word.indexOf(':') + 1);
}
