import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Workspace } from '../workspace';
import type { DocumentState, DocumentStore } from './document-store';
import type { UiState } from './ui-store';

const WorkspaceContext = createContext<Workspace | null>(null);

export const WorkspaceProvider = WorkspaceContext.Provider;

/** The workspace of this window. Throws outside of its provider: only we can cause that. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (workspace === null) throw new Error('useWorkspace needs a WorkspaceProvider above it.');
  return workspace;
}

export function useUi<T>(selector: (state: UiState) => T): T {
  const { ui } = useWorkspace();
  return useStore(storeApi(ui), selector);
}

/** The open document. Throws on the start screen, where nothing that calls it is drawn. */
export function useDocumentStore(): DocumentStore {
  const { document } = useWorkspace();
  if (document === null) throw new Error('useDocumentStore needs an open document.');
  return document;
}

export function useDocument<T>(selector: (state: DocumentState) => T): T {
  return useStore(storeApi(useDocumentStore()), selector);
}

/** The part of a zustand store that its React hook reads; our stores add verbs and keep the setter to themselves. */
function storeApi<State>(store: {
  getState: () => State;
  subscribe: (listener: (state: State, before: State) => void) => () => void;
}) {
  return { getState: store.getState, getInitialState: store.getState, subscribe: store.subscribe };
}
