import { type FocusEvent, type KeyboardEvent, useEffect } from 'react';
import type { MapNode } from '#shared/model/map-node';
import type { OutlineRow } from '#shared/outline/outline';
import { useWrittenText } from '../store/use-written-text';
import { goTo, type OutlineTools, viewNow } from './outline-tools';
import { abandon, addBeneath, addBeside, isUnwritten, moveIn, moveOut } from './writing';

interface RowEditorProps {
  readonly tools: OutlineTools;
  readonly row: OutlineRow;
  readonly node: MapNode;
}

/**
 * The words of a row, written where they stand; all strokes together are one step to undo. Enter goes on with a
 * row beside it, Tab with one beneath it. Only here Tab does not lead out of the outline.
 */
export function RowEditor({ tools, row, node }: RowEditorProps) {
  const { document } = tools.workspace;
  const { draft, before, field, props } = useWrittenText(document, node);
  const { id } = node;

  // The field is as high as its words, over the rows beneath if need be.
  useEffect(() => {
    if (field.current === null || draft === null) return;
    field.current.style.height = 'auto';
    field.current.style.height = `${field.current.scrollHeight}px`;
    field.current.scrollIntoView({ block: 'nearest' });
  }, [field, draft]);

  const keep = () => document.edit(null);

  const press = (event: KeyboardEvent) => {
    // Enter, Tab and Escape belong to the input method while it is composing.
    if (event.nativeEvent.isComposing) return;
    const way = wayOut(event);
    if (way === null) return;
    event.preventDefault();
    event.stopPropagation();
    const unwritten = isUnwritten(tools, id);
    if (way === 'in' && unwritten) moveIn(tools, id, before);
    else if (way === 'out' && unwritten) moveOut(tools, id, before);
    else if (way === 'back' || unwritten) abandon(tools, id, before);
    else {
      keep();
      if (way === 'beside') addBeside(tools, row);
      else if (way === 'in') addBeneath(tools, id);
      else if (way === 'out') goToRowAbove(tools, id);
    }
    if (document.getState().editing === null) tools.focus();
  };

  const leave = ({ target }: FocusEvent) => {
    // A window that loses the focus keeps its field: the person comes back to it.
    if (target === target.ownerDocument.activeElement) return;
    if (document.getState().editing !== id) return;
    if (isUnwritten(tools, id)) abandon(tools, id, before);
    else keep();
  };

  return <textarea {...props} className="outline-editor" rows={1} onKeyDown={press} onBlur={leave} />;
}

/** What a key does to the field: `keep` what was written, take it `back`, or go on `beside`, `in` or `out`. */
function wayOut({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent) {
  if (key === 'Escape') return 'back';
  if (key === 'F2') return 'keep';
  if (key === 'Tab') return shiftKey ? 'out' : 'in';
  if (key === 'Enter' && !shiftKey) return ctrlKey || metaKey ? 'keep' : 'beside';
  return null;
}

function goToRowAbove(tools: OutlineTools, id: string): void {
  const { outline } = viewNow(tools);
  const parent = outline.row(outline.indexOf(id))?.parent ?? -1;
  if (parent !== -1) goTo(tools, { index: parent, onStep: false });
}
