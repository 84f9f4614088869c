import { type FocusEvent, type KeyboardEvent, useEffect } from 'react';
import { boxOf, boxWidth, lineHeight, textStyle } from '#shared/drawing/node-box';
import { halvesAt } from '#shared/edit/split-text';
import type { MapNode } from '#shared/model/map-node';
import { writingWords } from '#shared/words/writing';
import { addSibling } from '../commands/add-sibling';
import { runCommand } from '../session/run-command';
import { splitInto } from '../session/splitting';
import { useDocumentStore, useWorkspace } from '../store/context';
import { useWrittenText } from '../store/use-written-text';
import { hasDocument } from '../workspace';
import { abandonText } from '../writing/abandon-text';

interface TextEditorProps {
  readonly node: MapNode;
}

/**
 * The words of a node, edited where they stand. Every stroke changes the map, so that the box grows, the audit
 * follows and saving saves what is seen; all strokes together are one step to undo.
 */
export function TextEditor({ node }: TextEditorProps) {
  const workspace = useWorkspace();
  const { ui, canvas } = workspace;
  const document = useDocumentStore();
  const { draft, before, field, props } = useWrittenText(document, node);

  useEffect(() => canvas?.bringNear(node.id), [canvas, node.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and Escape belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      const isThere = abandonText(document, node.id, before);
      ui.announce(isThere ? writingWords.textIsAsBefore : writingWords.nothingAdded);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (event.shiftKey) splitAtCursor();
      else {
        document.edit(null);
        void runCommand(addSibling, workspace);
      }
    } else if (event.key === 'Enter' && !event.shiftKey) document.edit(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const splitAtCursor = () => {
    const halves = halvesAt(draft, field.current?.selectionStart ?? 0);
    if (halves.length > 0 && hasDocument(workspace)) splitInto(workspace, node.id, halves);
    else ui.announce(writingWords.cursorToSplit);
  };

  // A window that loses the focus keeps its field: the person comes back to it.
  const onBlur = ({ target }: FocusEvent) => {
    if (target !== target.ownerDocument.activeElement) document.edit(null);
  };

  return (
    <textarea
      {...props}
      className="node-editor nodrag nopan nowheel"
      style={placeOfText(node, draft)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}

const longestWrapped = 100_000;

/** How far a baseline lies below the top of its line in Arimo. */
const ascent = 14.4;

/** Over the lines of the picture; a line that has only just been begun is not among them yet. */
function placeOfText(node: MapNode, draft: string) {
  const { text, lines } = boxOf(node);
  const side = Math.min(text.x, boxWidth - text.x);
  const count = lines.length + (draft.endsWith('\n') ? 1 : 0);
  return {
    left: side,
    top: text.y - ascent,
    width: boxWidth - 2 * side,
    height: count * lineHeight,
    fontSize: textStyle.size,
    lineHeight: `${lineHeight}px`,
    // To break a text as long as a book into lines would take longer than a stroke.
    ...(draft.length > longestWrapped && { whiteSpace: 'pre' }),
  };
}
