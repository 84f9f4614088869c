import type { OpenedDraft, OpenedFile, Opening, OpenOutcome } from '#shared/desktop/desktop-api';
import { describeOpenProblem } from '#shared/desktop/open-problem';
import { describeFileProblem } from '#shared/file/describe-problem';
import { parseMap } from '#shared/file/parse';
import type { FileProblem } from '#shared/file/problem';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { Result } from '#shared/result';
import { sessionWords } from '#shared/words/session';
import type { ImportOpening } from '../engines/importing';
import type { DocumentFile } from '../store/document-store';
import type { ImportReport, Notice, TableInHand } from '../store/ui-store';
import type { Workspace } from '../workspace';
import { type Importing, readImport } from './importing';
import { type MapReader, readMap } from './reading-map';

/** What to show in the window: a map, nothing yet, or why not. */
export type Opened =
  | { readonly kind: 'start' }
  | {
      readonly kind: 'map';
      readonly map: ArgumentMap;
      readonly file: DocumentFile | null;
      readonly unsaved: boolean;
      /** Where the map was made of files of other programs. */
      readonly imported?: ImportReport;
    }
  /** Nothing yet: a person is to be asked what the columns of a table are. */
  | { readonly kind: 'columns'; readonly table: TableInHand }
  | { readonly kind: 'problem'; readonly notice: Notice };

/** Reads what the host opened. Whether bytes are a map is decided here, by the core; the host only reads files. */
export async function readOpening(
  reader: MapReader & Importing,
  opening: Opening | ImportOpening,
): Promise<Opened> {
  switch (opening.kind) {
    case 'start':
      return { kind: 'start' };
    case 'empty':
    case 'guide':
      return { kind: 'map', map: emptyMap(), file: null, unsaved: false };
    case 'sample':
      return opened(parseMap(opening.sample.text), opening.sample.id, null, false);
    case 'draft':
      return readDraft(reader, opening.draft);
    case 'import':
      return readFiles(reader, opening);
    case 'file':
      return opening.draft ? readDraft(reader, opening.draft) : readFile(reader, opening.file);
    case 'problem':
      return { kind: 'problem', notice: notOpened(describeOpenProblem(opening.problem)) };
  }
}

async function readFiles(reader: Importing, opening: ImportOpening): Promise<Opened> {
  const read = await readImport(reader, opening);
  if (read === null) return { kind: 'start' };
  if (!read.ok) return { kind: 'problem', notice: read.problem };
  return read.value.kind === 'columns' ? read.value : { ...read.value, file: null, unsaved: true };
}

export async function readFile(reader: MapReader, file: OpenedFile): Promise<Opened> {
  const { token, name, folder, stamp } = file;
  const held = { token, name, folder, stamp };
  return readMap(reader, file.bytes).then(
    (parsed) => opened(parsed, name, held, false),
    () => notRead(name, folder),
  );
}

async function readDraft(reader: MapReader, { bytes, title, file }: OpenedDraft): Promise<Opened> {
  return readMap(reader, bytes).then(
    (parsed) => opened(parsed, title, file ?? null, true),
    () => notRead(title, file?.folder ?? ''),
  );
}

function notRead(name: string, folder: string): Opened {
  return { kind: 'problem', notice: notOpened(describeOpenProblem({ kind: 'failed', name, folder })) };
}

function opened(
  parsed: Result<ArgumentMap, FileProblem>,
  name: string,
  file: DocumentFile | null,
  unsaved: boolean,
): Opened {
  if (!parsed.ok) return { kind: 'problem', notice: notOpened(describeFileProblem(name, parsed.problem)) };
  return { kind: 'map', map: parsed.value, file, unsaved };
}

function notOpened(detail: string): Notice {
  return { tone: 'problem', title: sessionWords.notOpened, detail };
}

/** Opens what `ask` chooses: in this window while it has no map, else in one of its own. */
export async function openWith(
  { document, receive, ui }: Workspace,
  ask: (here: boolean) => Promise<OpenOutcome>,
): Promise<void> {
  const outcome = await ask(document === null);
  if (outcome.kind === 'here') await receive(outcome.opening);
  if (outcome.kind === 'problem') ui.tell(notOpened(describeOpenProblem(outcome.problem)));
}
