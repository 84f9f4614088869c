import type { GivenFile } from '#shared/intake/taken-in';

/** How many statements; each but the first bears on another, so that there are about as many relations. */
const statements = 50_000;

const names = Array.from({ length: statements }, (_, at) => at);
const others = names.slice(1);
/** Each has four beneath it. */
const above = (at: number) => (at - 1) >> 2;
const text = (at: number) => `Ships wait for ${at} days.`;

const file = (name: string, content: string | object): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** A tree as brackets around what is beneath each. */
function nested(open: (at: number) => string, close: string): string {
  const parts: string[] = [];
  const write = (at: number) => {
    parts.push(open(at));
    for (let child = 4 * at + 1; child <= 4 * at + 4 && child < statements; child += 1) write(child);
    parts.push(close);
  };
  write(0);
  return parts.join('');
}

/** A tree as lines, with how deep each stands. */
function lines(line: (at: number, depth: number, number: string) => string): string {
  const parts: string[] = [];
  const write = (at: number, depth: number, number: string) => {
    parts.push(line(at, depth, number));
    for (let child = 1; child <= 4 && 4 * at + child < statements; child += 1) {
      write(4 * at + child, depth + 1, `${number}.${child}`);
    }
  };
  write(0, 0, '1');
  return parts.join('\n');
}

/** A file of fifty thousand statements and about as many steps in each format that is imported, by its id. */
export const largeFiles: Readonly<Record<string, () => readonly GivenFile[]>> = {
  argmap: () => [
    file('large.argmap', {
      format: 'argmap',
      version: 1,
      title: 'Large',
      nodes: names.map((at) => ({ id: `n${at}`, kind: 'claim', text: text(at) })),
      relations: others.map((at) => ({
        id: `r${at}`,
        kind: 'support',
        premises: [`n${at}`],
        target: `n${above(at)}`,
      })),
    }),
  ],
  argdown: () => [
    file(
      'large.argdown',
      names.map((at) => `[n${at}]: ${text(at)}${at === 0 ? '' : `\n  +> [n${above(at)}]`}\n`).join('\n'),
    ),
  ],
  aif: () => [
    file('large.json', {
      nodes: [
        ...names.map((at) => ({ nodeID: `${at}`, type: 'I', text: text(at) })),
        ...others.map((at) => ({ nodeID: `r${at}`, type: 'RA', text: 'RA' })),
      ],
      edges: others.flatMap((at) => [
        { fromID: `${at}`, toID: `r${at}` },
        // Many small arguments: each is laid out by itself.
        { fromID: `r${at}`, toID: `${(at * 7919) % statements}` },
      ]),
      locutions: [],
    }),
  ],
  kialo: () => [
    file(
      'large.txt',
      `Discussion Title: Large\n\n${lines((at, depth, number) => `${number}. ${depth === 0 ? '' : 'Pro: '}${text(at)}`)}`,
    ),
  ],
  'json-canvas': () => [
    file('large.canvas', {
      nodes: names.map((at) => ({
        id: `n${at}`,
        type: 'text',
        text: text(at),
        x: 300 * (at % 250),
        y: 100 * Math.floor(at / 250),
        width: 250,
        height: 60,
      })),
      edges: others.map((at) => ({ id: `r${at}`, fromNode: `n${at}`, toNode: `n${above(at)}` })),
    }),
  ],
  microtext: () => [
    file(
      'large.xml',
      `<arggraph id="l">${names.map((at) => `<edu id="e${at}">${text(at)}</edu><adu id="a${at}" type="pro"/><edge id="s${at}" src="e${at}" trg="a${at}" type="seg"/>`).join('')}${others.map((at) => `<edge id="c${at}" src="a${at}" trg="a${above(at)}" type="sup"/>`).join('')}</arggraph>`,
    ),
  ],
  brat: () => {
    let start = 0;
    const notes = names.map((at) => {
      const note = `T${at + 1}\tClaim ${start} ${start + text(at).length}\t${text(at)}`;
      start += text(at).length + 1;
      return note;
    });
    const steps = others.map((at) => `R${at}\tsupports Arg1:T${at + 1} Arg2:T${above(at) + 1}\t`);
    return [
      file('large.ann', [...notes, ...steps].join('\n')),
      file('large.txt', names.map(text).join('\n')),
    ];
  },
  gsn: () => [
    file(
      'large.yaml',
      names
        .map((at) => {
          const below = [1, 2, 3, 4].map((child) => 4 * at + child).filter((child) => child < statements);
          return `G${at}:\n  text: ${text(at)}\n${below.length > 0 ? `  supportedBy: [${below.map((child) => `G${child}`).join(', ')}]\n` : ''}`;
        })
        .join(''),
    ),
  ],
  carneades: () => [
    file(
      'large.yml',
      `statements:\n${names.map((at) => `  s${at}: ${text(at)}\n`).join('')}arguments:\n${others.map((at) => `  a${at}: {conclusion: s${above(at)}, premises: [s${at}]}\n`).join('')}`,
    ),
  ],
  freemind: () => [
    file('large.mm', `<map version="1.0">${nested((at) => `<node TEXT="${text(at)}">`, '</node>')}</map>`),
  ],
  opml: () => [
    file(
      'large.opml',
      `<opml version="2.0"><body>${nested((at) => `<outline text="${text(at)}">`, '</outline>')}</body></opml>`,
    ),
  ],
  outline: () => [
    file(
      'large.md',
      lines((at, depth) => `${'  '.repeat(depth)}- Support: ${text(at)}`),
    ),
  ],
  csv: () => [
    file(
      'large.csv',
      `id,text,parent\n${names.map((at) => `${at},${text(at)},${at === 0 ? '' : above(at)}`).join('\n')}`,
    ),
  ],
  dung: () => [
    file(
      'large.apx',
      `${names.map((at) => `arg(a${at}).`).join('\n')}\n${others.map((at) => `att(a${at},a${above(at)}).`).join('\n')}`,
    ),
  ],
  mermaid: () => [
    file(
      'large.mmd',
      `flowchart TB\n${names.map((at) => `  n${at}["${text(at)}"]`).join('\n')}\n${others.map((at) => `  n${at} --> n${above(at)}`).join('\n')}`,
    ),
  ],
};
