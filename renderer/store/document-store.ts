import { createStore } from 'zustand/vanilla';
import type { FileStamp, FileToken } from '#shared/desktop/desktop-api';
import type { ExportChoice } from '#shared/desktop/settings';
import type { Edit } from '#shared/edit/edit';
import { commit, type History, redo, seal, startHistory, undo } from '#shared/edit/history';
import { mindingWaivers } from '#shared/edit/minding-waivers';
import { mintId } from '#shared/edit/mint-id';
import { mindingVerdicts } from '#shared/edit/verdicts';
import type { Part } from '#shared/exchange/part';
import { type ArgumentMap, emptyMap } from '#shared/model/argument-map';
import type { AuditSettings } from '#shared/model/audit-settings';
import type { RelationKind } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import type { Switch } from '#shared/whatif/switched-off';
import { auditor } from './auditor';
import { inPlace } from './in-place';
import { itemOf } from './item';
import { type Emphasis, everything, type Shown } from './shown';
import { noVisits, type Visits } from './visits';

/** Where a map was read from and last saved to. */
export interface DocumentFile {
  readonly token: FileToken;
  readonly name: string;
  readonly folder: string;
  readonly stamp: FileStamp;
}

/** How the map was exported last, and to which file. */
export interface LastExport {
  readonly file: DocumentFile;
  readonly choice: ExportChoice;
  readonly part: Part;
}

/** A connection being made: from these nodes, to whatever is chosen next. */
export interface Connecting {
  readonly from: readonly string[];
  readonly kind: RelationKind;
}

export interface DocumentState {
  readonly history: History;
  readonly file: DocumentFile | null;
  /** Null until it was exported in this window. */
  readonly exported: LastExport | null;
  /** The map as it stands on disk; a fresh or recovered one has none. */
  readonly savedMap: ArgumentMap | null;
  /**
   * The map that labels, findings and names are of: the present one, or while somebody edits the one of a moment ago.
   * A large map that was only just opened has not been judged at all, nor is any before the audit is loaded: then it is
   * an empty one.
   */
  readonly judged: ArgumentMap;
  /** What the person wanted of rules when that was judged. */
  readonly judgedBy: AuditSettings | undefined;
  /** Ids of nodes and relations. */
  readonly selection: ReadonlySet<string>;
  /** The one the keyboard is on; in the selection, where there is one. */
  readonly current: string | null;
  /** The node whose text is being edited in place. */
  readonly editing: string | null;
  /** Ids on the witness path of the finding that is being looked at. */
  readonly trail: readonly string[];
  /** The finding that is being looked at, by its key. */
  readonly finding: string | null;
  readonly connecting: Connecting | null;
  readonly emphasis: Emphasis | null;
  /** What follows from the emphasis and the collapsed branches; `session/shown.ts` keeps it up to date. */
  readonly shown: Shown;
  readonly visits: Visits;
  /** What is switched off to see what would become of the rest; the map knows nothing of it. */
  readonly whatIf: readonly Switch[];
  /** The map as it may come to lie, shown while it is laid out: gone with the next change, and never saved. */
  readonly preview: ArgumentMap | null;
}

export interface DocumentStore {
  /** Tells the documents of one window apart. */
  readonly serial: number;
  readonly getState: () => DocumentState;
  readonly subscribe: (listener: (state: DocumentState, before: DocumentState) => void) => () => void;
  readonly map: () => ArgumentMap;
  /** Makes a change that can be undone; edits with the same `mergeKey` in a row are one step. */
  readonly apply: (edit: Edit, step: EditStep) => void;
  /** Ends a run of merged edits, so that the next one is a step of its own. */
  readonly seal: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly select: (ids: Iterable<string>, current?: string | null) => void;
  readonly edit: (nodeId: string | null) => void;
  readonly highlight: (ids: readonly string[], finding?: string) => void;
  readonly connect: (connecting: Connecting | null) => void;
  /** Labels and findings of this map are at hand now, judged by what the person wants of rules. */
  readonly judge: (map: ArgumentMap, by?: AuditSettings) => void;
  /** Changes how the map is looked at, never the map. */
  readonly look: (
    change: Partial<Pick<DocumentState, 'emphasis' | 'shown' | 'visits' | 'whatIf' | 'preview'>>,
  ) => void;
  readonly markSaved: (map: ArgumentMap, file: DocumentFile) => void;
  readonly markExported: (exported: LastExport) => void;
  /** An id that no node, relation or source of this document has or ever had. */
  readonly newId: (prefix: 'n' | 'r' | 's') => string;
}

export interface EditStep {
  /** As it reads after "Undo": "move 3 nodes". */
  readonly label: string;
  readonly mergeKey?: string;
}

export interface DocumentStart {
  readonly map: ArgumentMap;
  readonly file: DocumentFile | null;
  /** Whether the map is unsaved work from the start, such as a recovered draft. */
  readonly unsaved: boolean;
  /** What the person wants of rules. */
  readonly judgedBy?: AuditSettings | undefined;
  readonly randomBytes: (count: number) => Uint8Array;
}

let serials = 0;

/** A map of so many nodes and so much text to look for quotations in is judged faster than it is drawn. */
const judgedAtOnce = { nodes: 500, text: 100_000 };
/** As long as nothing of its texts is known yet: quotations are looked for and sentences counted in all of them. */
const judgedOnOpening = { ...judgedAtOnce, text: 2_000 };

/** One document: its map with history, its file, and what is selected in it. Knows no window and no React. */
export function createDocument({ map, file, unsaved, judgedBy, randomBytes }: DocumentStart): DocumentStore {
  const store = createStore<DocumentState>(() => ({
    history: startHistory(map),
    file,
    exported: null,
    savedMap: unsaved ? null : map,
    judged: isJudgedWithin(map, judgedOnOpening) ? map : emptyMap(),
    judgedBy,
    selection: new Set(),
    current: null,
    editing: null,
    trail: [],
    finding: null,
    connecting: null,
    emphasis: null,
    shown: everything,
    visits: noVisits,
    whatIf: [],
    preview: null,
  }));
  const { getState, setState, subscribe } = store;
  const everUsed = new Set(idsOf(map));

  const travel = (step: (history: History) => History) =>
    setState((state) => {
      const history = step(state.history);
      return history === state.history
        ? state
        : { history, ...stillThere(state, history.present), editing: null, preview: null };
    });

  serials += 1;
  return {
    serial: serials,
    getState,
    subscribe,
    map: () => getState().history.present,
    apply: (edit, step) =>
      setState((state) => {
        const history = commit(state.history, {
          edit: inPlace(mindingWaivers(mindingVerdicts(edit))),
          ...step,
        });
        return history === state.history
          ? state
          : { history, ...stillThere(state, history.present), preview: null };
      }),
    seal: () =>
      setState((state) => {
        const history = seal(state.history);
        return history === state.history ? state : { history };
      }),
    undo: () => travel(undo),
    redo: () => travel(redo),
    select: (ids, current) =>
      setState(() => {
        const selection = new Set(ids);
        const [first = null] = selection;
        return { selection, current: current === undefined ? first : current };
      }),
    edit: (editing) =>
      setState(editing === null ? { editing } : { editing, selection: new Set([editing]), current: editing }),
    highlight: (trail, finding) => setState({ trail, finding: finding ?? null }),
    connect: (connecting) => setState({ connecting }),
    judge: (judged, judgedBy) => setState({ judged, judgedBy }),
    look: (change) => setState(change),
    markSaved: (savedMap, savedFile) => setState({ savedMap, file: savedFile }),
    markExported: (exported) => setState({ exported }),
    newId: (prefix) => {
      const id = mintId(prefix, randomBytes, (candidate) => everUsed.has(candidate));
      everUsed.add(id);
      return id;
    },
  };
}

/** The map as it is to be drawn. */
export function mapInSight({ preview, history }: DocumentState): ArgumentMap {
  return preview ?? history.present;
}

export function isDirty({ history, savedMap }: DocumentState): boolean {
  return history.present !== savedMap;
}

function idsOf({ nodes, relations, sources }: ArgumentMap): readonly string[] {
  return [...nodes, ...relations, ...sources].map((record) => record.id);
}

/** What was selected, without what the change took away. */
function stillThere(state: DocumentState, map: ArgumentMap): Partial<DocumentState> {
  const isThere = (id: string) => itemOf(map, id) !== undefined;
  const isSwitch = ({ kind, id }: Switch) =>
    kind === 'item' ? isThere(id) : kind === 'author' || findRecord(map.sources, id) !== undefined;
  const kept = [...state.selection].filter(isThere);
  return {
    selection: kept.length === state.selection.size ? state.selection : new Set(kept),
    current: state.current !== null && isThere(state.current) ? state.current : null,
    trail: state.trail.every(isThere) ? state.trail : [],
    whatIf: state.whatIf.every(isSwitch) ? state.whatIf : state.whatIf.filter(isSwitch),
  };
}

/** Whether labels and findings of a map are worked out faster than it is drawn. */
export function isJudgedAtOnce(map: ArgumentMap): boolean {
  return isJudgedWithin(map, judgedAtOnce);
}

function isJudgedWithin({ nodes, sources }: ArgumentMap, most: typeof judgedAtOnce): boolean {
  if (auditor() === null) return false;
  const text = sources.reduce((sum, source) => sum + (source.text?.length ?? 0), 0);
  return nodes.length <= most.nodes && text <= most.text;
}
