import { type ChangeEvent, type CompositionEvent, useEffect, useRef, useState } from 'react';
import { directionOf } from '#shared/drawing/node-box';
import { editNode } from '#shared/edit/edit-node';
import type { MapNode } from '#shared/model/map-node';
import { nodeKindOf } from '#shared/model/node-kinds';
import { stepWords } from '#shared/words/steps';
import { writtenTextWords } from '#shared/words/written-text';
import type { DocumentStore } from './document-store';

/**
 * The text of a node while it is written, on the canvas or in the outline. Every stroke changes the map; all strokes
 * together are one step to undo. The field takes the keyboard when it appears.
 */
export function useWrittenText(document: DocumentStore, node: MapNode) {
  const [draft, setDraft] = useState(node.text);
  /** The map before the first stroke. */
  const [before] = useState(() => document.map());
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    document.seal();
    field.current?.focus({ preventScroll: true });
    field.current?.select();
    return document.seal;
  }, [document]);

  const write = (text: string) =>
    document.apply(editNode(node.id, { text }), { label: stepWords.editText, mergeKey: `text:${node.id}` });

  const { prompt } = nodeKindOf(node.kind);
  const props = {
    ref: field,
    'aria-label': writtenTextWords.textOf[node.kind],
    placeholder: prompt,
    dir: directionOf(draft),
    value: draft,
    // What is being composed is no text yet.
    onChange: ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>) => {
      setDraft(target.value);
      if (!(nativeEvent instanceof InputEvent && nativeEvent.isComposing)) write(target.value);
    },
    onCompositionEnd: ({ currentTarget }: CompositionEvent<HTMLTextAreaElement>) =>
      write(currentTarget.value),
  };
  return { draft, before, field, props };
}
