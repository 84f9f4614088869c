import './outline.css';
import { lazy, Suspense, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { outlineWords } from '#shared/words/outline';
import { useDocument, useWorkspace } from '../store/context';
import { hasDocument } from '../workspace';
import { EmptyOutline } from './EmptyOutline';
import { OutlineHint } from './OutlineHint';
import { OutlineTree } from './OutlineTree';
import { outlineSessionOf } from './outline-session';
import type { OutlineTools } from './outline-tools';
import { useKeyboardHandover } from './use-keyboard-handover';
import { WidthGrip } from './WidthGrip';

/** Loaded after the rows are drawn: nobody asks for a menu before. */
const OutlineMenu = lazy(async () => ({ default: (await import('./OutlineMenu')).OutlineMenu }));

/** The map as a list to read and to write in: what is claimed, with what bears on it beneath. */
export function Outline() {
  const workspace = useWorkspace();
  if (!hasDocument(workspace)) throw new Error('The outline needs an open document.');
  const { document } = workspace;
  const tree = useRef<HTMLDivElement>(null);
  const session = outlineSessionOf(document);
  const tools = useMemo(
    (): OutlineTools => ({ workspace, session, focus: () => tree.current?.focus() }),
    [workspace, session],
  );
  const width = useStore(session.state, (state) => state.width);
  const isEmpty = useDocument(({ history }) => history.present.nodes.length === 0);
  useKeyboardHandover(workspace, tree);
  return (
    <section className="outline" data-pane="outline" style={{ width: `${width}rem` }}>
      <header className="panel-head">
        <h2>{outlineWords.name}</h2>
      </header>
      <div className="outline-body">
        <OutlineTree tools={tools} tree={tree} />
        {isEmpty && <EmptyOutline />}
      </div>
      <OutlineHint />
      <Suspense fallback={null}>
        <OutlineMenu state={session.state} />
      </Suspense>
      <WidthGrip state={session.state} />
    </section>
  );
}
