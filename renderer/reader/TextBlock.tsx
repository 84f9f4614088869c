import { Fragment, memo, useLayoutEffect, useMemo, useRef } from 'react';
import { directionOf } from '#shared/drawing/node-box';
import type { Span } from '#shared/quotes/anchor';
import { readerWords } from '#shared/words/reader';
import { type Block, textOf } from './blocks';
import type { Hit } from './find-in-text';
import { spanWithin } from './local';
import { PassageSign } from './PassageSign';
import type { PassageMark } from './passage-marks';
import type { PlacedMark } from './placed-marks';
import { type Run, runsOf } from './runs';
import { partSigns } from './sign-places';

interface TextBlockProps {
  readonly block: Block;
  readonly index: number;
  readonly marks: readonly PlacedMark[];
  /** In the stored text; null where nothing of the block is chosen. */
  readonly chosen: Span | null;
  /** The passage that the reader was brought to, in the stored text; null where it is elsewhere. */
  readonly asked: Span | null;
  readonly hits: readonly Hit[];
  /** The one that was gone to last. */
  readonly currentHit: Hit | null;
  /** Ids of the nodes in hand; null where no mark is concerned. */
  readonly selection: ReadonlySet<string> | null;
}

/** A paragraph of a source: its words, and on them what is tied to the map, what is chosen and what was looked for. */
export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { block, index, marks, chosen, asked, hits, currentHit, selection } = props;
  const element = useRef<HTMLParagraphElement>(null);
  const text = textOf(block);
  const runs = useMemo(() => {
    return runsOf(text.length, {
      marks,
      chosen: chosen && spanWithin(block, chosen),
      asked: asked && spanWithin(block, asked),
      hits,
      currentHit: currentHit ? hits.indexOf(currentHit) : -1,
    });
  }, [block, text, marks, chosen, asked, hits, currentHit]);
  useLayoutEffect(() => {
    if (element.current) partSigns(element.current);
  });
  return (
    <div className={`reading-block is-${block.paragraph.role}`} data-block={index}>
      {block.page !== undefined && (
        <p className="page-mark">
          <span>{readerWords.page(block.page)}</span>
        </p>
      )}
      <p ref={element} className="reading-text" dir={directionOf(text)}>
        {runs.map((run) => (
          <Fragment key={run.start}>
            {run.begins.map((mark) => (
              <PassageSign key={mark.key} mark={mark} isSelected={isSelected(mark, selection)} />
            ))}
            <RunText run={run} text={text.slice(run.start, run.end)} selection={selection} />
          </Fragment>
        ))}
      </p>
    </div>
  );
});

interface RunTextProps {
  readonly run: Run<PassageMark>;
  readonly text: string;
  readonly selection: ReadonlySet<string> | null;
}

function RunText({ run, text, selection }: RunTextProps) {
  // What is in hand lies on top.
  const mark = run.marks.find((each) => isSelected(each, selection)) ?? run.marks[0];
  const other = run.marks.find((each) => each !== mark);
  const Tag = mark ? 'mark' : 'span';
  const classes = [
    mark && `passage passage-${kindOf(mark)}`,
    mark && isUnsure(mark) && 'is-unsure',
    mark && isSelected(mark, selection) && 'is-selected',
    other && `is-shared-${kindOf(other)}`,
    run.isAsked && 'is-asked',
    run.isChosen && 'is-chosen',
    run.hit && 'is-hit',
    run.hit === 'current' && 'is-current-hit',
  ];
  return (
    <Tag
      data-at={run.start}
      data-mark={mark?.key}
      className={classes.filter(Boolean).join(' ') || undefined}
      draggable={run.isChosen || undefined}
    >
      {text}
    </Tag>
  );
}

function kindOf({ tied }: PassageMark): string {
  return tied[0]?.node.kind ?? 'claim';
}

function isUnsure({ tied }: PassageMark): boolean {
  return tied.some(({ status }) => status !== 'found');
}

function isSelected({ tied }: PassageMark, selection: ReadonlySet<string> | null): boolean {
  return selection !== null && tied.some(({ node }) => selection.has(node.id));
}
