import { useState } from 'react';
import type { ThemeId } from '#shared/drawing/theme';
import { exporters } from '#shared/exchange/exporters';
import { findRecord } from '#shared/model/sorted-records';
import { exportWords } from '#shared/words/dialogs';
import { quoted } from '../items/accessible-name';
import { exportFile } from '../session/exporting';
import { useWorkspace } from '../store/context';
import { isoDate } from '../store/derived';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { ExportPreview } from './ExportPreview';
import { Losses } from './Losses';
import { RadioGroup } from './RadioGroup';
import { useWriting } from './use-writing';
import { WriteFoot } from './WriteFoot';

const scales = [1, 2, 3, 4];
const themes: readonly { readonly id: ThemeId; readonly label: string }[] = [
  { id: 'light', label: exportWords.themes.light },
  { id: 'dark', label: exportWords.themes.dark },
];

/** Writes the map as a picture or as text, and says before what gets lost. */
export function ExportDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Choices workspace={workspace} /> : null;
}

function Choices({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, clock } = workspace;
  const [map] = useState(() => document.map());
  const [current] = useState(() => findRecord(map.nodes, document.getState().current ?? ''));
  const [format, setFormat] = useState(exporters[0]?.id ?? '');
  const [theme, setTheme] = useState<ThemeId>('light');
  const [scale, setScale] = useState(2);
  const [isPart, setPart] = useState(false);
  const { isBusy, problem, write } = useWriting();
  const exporter = exporters.find(({ id }) => id === format);
  if (exporter === undefined) return null;
  const isPicture = exporter.shows === 'picture';
  const options = { theme, scale, today: isoDate(clock()), ...(isPart && current && { focus: current.id }) };

  return (
    <Dialog title={exportWords.title} size="wide">
      <div className="dialog-body">
        <div className="export">
          <div className="export-choices">
            <RadioGroup title={exportWords.format} choices={exporters} value={format} onChange={setFormat} />
            {isPicture && (
              <RadioGroup title={exportWords.theme} choices={themes} value={theme} onChange={setTheme} />
            )}
            {exporter.id === 'png' && (
              <label>
                {exportWords.size}
                <select value={scale} onChange={({ target }) => setScale(Number(target.value))}>
                  {scales.map((times) => (
                    <option key={times} value={times}>
                      {exportWords.times(times)}
                    </option>
                  ))}
                </select>
              </label>
            )}
            {current && (
              <label>
                <input type="checkbox" checked={isPart} onChange={({ target }) => setPart(target.checked)} />
                {exportWords.onlyPart(quoted(map, current.id))}
              </label>
            )}
          </div>
          <div>
            <ExportPreview map={map} exporter={exporter} options={options} />
            <Losses losses={exporter.losses(map)} label={exporter.label} />
            {problem !== null && (
              <p role="alert" className="export-problem">
                {problem}
              </p>
            )}
          </div>
        </div>
      </div>
      <WriteFoot isBusy={isBusy} onWrite={() => write(() => exportFile(workspace, map, exporter, options))} />
    </Dialog>
  );
}
