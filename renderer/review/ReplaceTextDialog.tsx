import './review.css';
import './replace.css';
import { useState } from 'react';
import { findRecord } from '#shared/model/sorted-records';
import { replaceWords as words } from '#shared/words/review';
import { sourceToRead } from '../reader/source-to-read';
import { useUi, useWorkspace } from '../store/context';
import { currentNode } from '../store/selected';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { CheckedText } from './CheckedText';
import { type NewText, NewTextForm } from './NewTextForm';

/** Gives a source another text; nothing changes until the person has seen what it does to every quotation. */
export function ReplaceTextDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Replace workspace={workspace} /> : null;
}

function Replace({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { sources } = workspace.document.map();
  const reading = useUi((state) => state.reading);
  const [sourceId, setSource] = useState(() => likeliestSource(workspace, reading?.source));
  const [given, setGiven] = useState<NewText | null>(null);
  const source = findRecord(sources, sourceId);
  return (
    <Dialog title={words.title} size="wide">
      {given === null || source === undefined ? (
        <NewTextForm workspace={workspace} sourceId={sourceId} onSource={setSource} onGiven={setGiven} />
      ) : (
        <CheckedText workspace={workspace} source={source} given={given} onBack={() => setGiven(null)} />
      )}
    </Dialog>
  );
}

/** The source that is open, cited by the current statement or being read; else the one that the reader would show. */
function likeliestSource({ ui, document }: DocumentWorkspace, read: string | undefined): string {
  const map = document.map();
  const { current } = document.getState();
  const cited = currentNode(document)?.citations?.map(({ source }) => source) ?? [];
  const wanted = [ui.getState().openSource, ...cited, read];
  return wanted.find((id) => id && findRecord(map.sources, id)) ?? sourceToRead(map, null, current)?.id ?? '';
}
