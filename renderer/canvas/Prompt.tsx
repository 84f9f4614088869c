import { useEffect } from 'react';
import { promptOf } from '../session/connecting';
import { useDocument, useWorkspace } from '../store/context';

/** Tells that a click or Enter now chooses what to connect to. */
export function Prompt() {
  const { ui } = useWorkspace();
  const connecting = useDocument((state) => state.connecting);
  const text = connecting && promptOf(connecting);
  // Said when the choice begins, wherever it was begun.
  useEffect(() => {
    if (text) ui.announce(text);
  }, [ui, text]);
  return text && <p className="canvas-prompt">{text}</p>;
}
