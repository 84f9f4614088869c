import { GripVertical, Link2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import type { MapNode } from '#shared/model/map-node';
import { nodeKinds } from '#shared/model/node-kinds';
import { locatorOf } from '#shared/reading/locator';
import { readerWords } from '#shared/words/reader';
import { shortened } from '#shared/words/shortened';
import { KindIcon } from '../bars/KindIcon';
import { useDocument, useWorkspace } from '../store/context';
import type { Passage } from '../store/ui-store';
import { hasDocument } from '../workspace';
import type { Page } from './blocks';
import { carryPassage } from './passage-drag';
import { asRead } from './quoting';
import { attachToSelection, makeFromPassage } from './tying';

interface PassageBarProps {
  readonly passage: Passage;
  readonly page: Page;
  /** Something was done by the keyboard, and the bar goes. */
  readonly onDone: () => void;
}

const words = readerWords.chosen;
/** The text keeps the keyboard, so that the next passage is chosen at once. */
const keepKeyboard = (event: MouseEvent) => event.preventDefault();

/** What can be made of the passage that is chosen. */
export function PassageBar({ passage, page: { reading }, onDone }: PassageBarProps) {
  const workspace = useWorkspace();
  const selection = useDocument((state) => state.selection);
  const nodes = useDocument(({ history }) => history.present.nodes);
  if (!hasDocument(workspace)) return null;
  const selected = nodes.filter(({ id }) => selection.has(id));
  const text = asRead(reading, passage.span);
  const facts = [words.words(text.split(' ').length), locatorOf(reading, passage.span)];
  return (
    <fieldset className="passage-bar">
      <legend className="visually-hidden">{words.group}</legend>
      <p className="passage-facts" draggable onDragStart={(event) => carryPassage(event, passage, text)}>
        <GripVertical aria-hidden size={14} />
        <span>{words.facts(facts.filter((fact) => fact !== null))}</span>
        <span className="passage-hint">{words.hint}</span>
      </p>
      <div className="passage-makes">
        {nodeKinds.map(({ id: kind, key }) => (
          <button
            key={kind}
            type="button"
            className="plain"
            aria-label={words.makeNamed[kind]}
            title={words.makeNamed[kind]}
            onMouseDown={keepKeyboard}
            onClick={() => {
              makeFromPassage(workspace, passage, kind);
              onDone();
            }}
          >
            <KindIcon kind={kind} />
            {words.make[kind]}
            <kbd aria-hidden>{key}</kbd>
          </button>
        ))}
      </div>
      <button
        type="button"
        className="plain passage-attach"
        disabled={selected.length === 0}
        onMouseDown={keepKeyboard}
        onClick={() => {
          attachToSelection(workspace, passage);
          onDone();
        }}
      >
        <Link2 aria-hidden size={15} />
        <span>{attachTo(selected)}</span>
        {selected.length > 0 && <kbd aria-hidden>A</kbd>}
      </button>
    </fieldset>
  );
}

function attachTo(selected: readonly MapNode[]): string {
  const [first, ...others] = selected;
  if (first === undefined) return words.attachNone;
  if (others.length > 0) return words.attachMany(selected.length);
  return words.attach(shortened(first.text.trim(), 60));
}
