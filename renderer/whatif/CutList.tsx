import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { sourceTitle } from '#shared/model/source';
import type { CandidateSort } from '#shared/whatif/candidates';
import { cutLimits } from '#shared/whatif/cut-sets';
import type { Switch } from '#shared/whatif/switched-off';
import { criticalWords as words } from '#shared/words/what-if';
import { CappedList } from '../coverage/CappedList';
import { quoted } from '../items/accessible-name';
import { focusEditor } from '../session/panes';
import { standingIn } from '../store/standing';
import type { DocumentWorkspace } from '../workspace';
import { switchOffOnly } from './switching';
import { type CutSearchState, useCutSets } from './use-cut-sets';

interface CutListProps {
  readonly workspace: DocumentWorkspace;
  readonly map: ArgumentMap;
  readonly of: string;
  readonly by: CandidateSort;
}

/** Of a statement, in characters: the dialog has a line for each. */
const longestName = 110;

type Cut = CutSearchState['found'][number];

/** The cut sets by size; choosing one switches it off on the map. */
export function CutList({ workspace, map, of, by }: CutListProps) {
  const { found, progress, ended, stop } = useCutSets(map, of, by);
  const standing = standingIn(map, of);
  const choose = (cut: Cut) => {
    workspace.ui.open(null);
    switchOffOnly(
      workspace,
      cut.map((id): Switch => ({ kind: by === 'evidence' ? 'item' : by, id })),
    );
    focusEditor(workspace);
  };
  if (standing !== null && standing !== 'IN') return <p>{words.notIn(standing)}</p>;
  return (
    <>
      {progress && (
        <div className="critical-progress">
          <label>
            {words.searching(progress.size, Math.floor(100 * progress.share))}{' '}
            <progress value={progress.share} />
          </label>
          <button type="button" className="plain" onClick={stop}>
            {words.stop}
          </button>
        </div>
      )}
      <p role="status" className="coverage-note">
        {ended !== null && found.length > 0 && words.found(found.length)}{' '}
        {ended === 'capped' && words.capped(found.length)}
        {ended === 'stopped' && words.stopped}
        {ended === 'complete' && found.length === 0 && words.none(cutLimits.size)}
      </p>
      <div className="panel-body critical-cuts">
        {([1, 2, 3] as const).map((size) => (
          <CappedList
            key={size}
            title={words.sizes[size]}
            items={found.filter((cut) => cut.length === size)}
            keyOf={(cut) => cut.join(' ')}
          >
            {(cut) => <CutRow names={cut.map((id) => nameIn(map, by, id))} onChoose={() => choose(cut)} />}
          </CappedList>
        ))}
      </div>
    </>
  );
}

function CutRow({ names, onChoose }: { readonly names: readonly string[]; readonly onChoose: () => void }) {
  const joined = names.join(words.join);
  return (
    <button type="button" className="coverage-row" title={words.choose(joined)} onClick={onChoose}>
      {joined}
    </button>
  );
}

function nameIn(map: ArgumentMap, by: CandidateSort, id: string): string {
  if (by === 'evidence') return quoted(map, id, longestName);
  const source = by === 'source' ? findRecord(map.sources, id) : undefined;
  return source === undefined ? id : sourceTitle(source);
}
