import './bibliography.css';
import { useEffect, useState } from 'react';
import type { GoodReference, ReferenceText } from '#shared/bibliography/gather-references';
import type { ChosenReferences } from '#shared/desktop/desktop-api';
import { describeOpenProblem } from '#shared/desktop/open-problem';
import { decodeText } from '#shared/intake/decode-text';
import { importWords as words } from '#shared/words/bibliography';
import { importReferences } from '../session/importing-references';
import { useUi, useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { BadReferences } from './BadReferences';
import { ImportFoot } from './ImportFoot';
import { ReferenceIntake } from './ReferenceIntake';
import { ReferenceList } from './ReferenceList';
import { useGathering } from './use-gathering';

/** Brings in references of other programs: what can be read is ticked and imported, what cannot is listed with its reason. */
export function ImportReferencesDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Import workspace={workspace} /> : null;
}

function Import({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { desktop, ui } = workspace;
  const gathering = useGathering(workspace);
  const { found, reading } = gathering;
  const given = useUi((state) => state.givenReferences);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [unticked, setUnticked] = useState<ReadonlySet<GoodReference> | null>(null);
  const [imported, setImported] = useState<number | null>(null);

  const read = (texts: readonly ReferenceText[]) => {
    setUnticked(null);
    gathering.read(texts);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is given is read once.
  useEffect(() => {
    if (given === null) return;
    ui.set({ givenReferences: null });
    setProblems([]);
    setImported(null);
    read([given]);
  }, [given]);

  const choose = async () => {
    const chosen = await desktop.chooseReferences();
    if (chosen.length === 0) return;
    setProblems(chosen.flatMap((file) => (file.ok ? [] : [describeOpenProblem(file.problem)])));
    read(chosen.flatMap((file) => (file.ok ? [textIn(file.value)] : [])));
  };

  const good = found?.good ?? [];
  const left = unticked ?? new Set(good.filter(({ known, isTwice }) => known !== undefined || isTwice));
  const ticked = good.filter((reference) => !left.has(reference));
  const bad = found?.bad ?? [];
  const told = [...problems, ...(found?.empty.map(words.nothingFound) ?? [])];
  const sumOf = () => {
    if (found === null) return '';
    const sum = imported === null ? words.found(good.length, bad.length) : words.imported(imported);
    return gathering.wasStopped ? `${sum} ${words.stopped}` : sum;
  };
  const take = () => {
    importReferences(workspace, ticked);
    // What could not be read stays to be looked at.
    if (bad.length === 0) ui.open(null);
    else setImported(ticked.length);
  };

  return (
    <Dialog title={words.title} size="wide">
      <div className="dialog-body references">
        {found === null && reading === null && (
          <ReferenceIntake
            onChoose={() => void choose()}
            onPaste={(text) => read([{ name: words.pasted, text }])}
          />
        )}
        {reading !== null && (
          <p className="references-reading">
            {words.reading(reading)}
            <button type="button" className="plain" onClick={gathering.stop}>
              {words.stop}
            </button>
          </p>
        )}
        {told.map((sentence) => (
          <p key={sentence} role="alert" className="references-problem">
            {sentence}
          </p>
        ))}
        <p role="status" className="references-sum">
          {sumOf()}
        </p>
        {imported === null && good.length > 0 && (
          <ReferenceList references={good} unticked={left} onChange={setUnticked} />
        )}
        {bad.length > 0 && <BadReferences bad={bad} />}
      </div>
      <ImportFoot
        stage={
          imported !== null ? 'done' : found === null ? 'asking' : good.length === 0 ? 'nothing' : 'choosing'
        }
        ticked={ticked.length}
        onChoose={() => void choose()}
        onImport={take}
      />
    </Dialog>
  );
}

/** What is no text has no references in it. */
function textIn({ name, bytes }: ChosenReferences): ReferenceText {
  return { name, text: decodeText(bytes)?.text ?? '' };
}
