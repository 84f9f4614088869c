import { useMemo, useState } from 'react';
import type { ExportChoice } from '#shared/desktop/settings';
import type { ExportOptions } from '#shared/exchange/exporter';
import type { Part } from '#shared/exchange/part';
import type { ArgumentMap } from '#shared/model/argument-map';
import { exportChoiceOf, exportOptionsOf } from '../../session/export-choice';
import { exportPartsOf, type PartChoice, type PartId } from '../../session/export-parts';
import { isoDate } from '../../store/derived';
import type { DocumentWorkspace } from '../../workspace';

interface ChosenExport {
  /** As it was when the dialog was opened. */
  readonly map: ArgumentMap;
  readonly choice: ExportChoice;
  readonly change: (change: Partial<ExportChoice>) => void;
  readonly parts: readonly PartChoice[];
  readonly part: { readonly id: PartId; readonly part: Part };
  readonly setPart: (id: PartId) => void;
  readonly options: ExportOptions;
}

/** What a dialog that exports or prints asks: as it was chosen last, and of the whole map. */
export function useExportChoice(
  workspace: DocumentWorkspace,
  first: Partial<ExportChoice> = {},
): ChosenExport {
  const { document, ui, clock } = workspace;
  const [map] = useState(() => document.map());
  const [today] = useState(() => isoDate(clock()));
  const [parts] = useState(() => exportPartsOf(workspace));
  const [choice, setChoice] = useState(() => ({ ...exportChoiceOf(ui.getState().settings), ...first }));
  const [id, setPart] = useState<PartId>('map');
  const part = useMemo(() => ({ id, part: parts.find((each) => each.id === id)?.part ?? {} }), [id, parts]);
  const options = useMemo(() => exportOptionsOf(choice, part.part, today), [choice, part, today]);
  const change = (changed: Partial<ExportChoice>) => setChoice((before) => ({ ...before, ...changed }));
  return { map, choice, change, parts, part, setPart, options };
}
