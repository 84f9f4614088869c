import '../coverage/coverage.css';
import { useId, useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { type CandidateSort, candidateSorts } from '#shared/whatif/candidates';
import { criticalWords as words } from '#shared/words/what-if';
import { Choice } from '../fields/Choice';
import { quoted } from '../items/accessible-name';
import { useDocument, useWorkspace } from '../store/context';
import { currentItem } from '../store/selected';
import { Dialog } from '../ui/Dialog';
import { type DocumentWorkspace, hasDocument } from '../workspace';
import { CutList } from './CutList';
import { nameOfStatement } from './statement-choices';

/** Which evidence, sources or authors have to fall together, so that a statement is no longer IN. */
export function CriticalDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Critical workspace={workspace} /> : null;
}

function Critical({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const map = useDocument(({ judged }) => judged);
  const group = useId();
  const [choices] = useState(() => statementsIn(map, currentItem(workspace.document)?.id));
  const [of, setOf] = useState(choices[0]);
  const [by, setBy] = useState<CandidateSort>('evidence');
  return (
    <Dialog title={words.title}>
      <div className="dialog-body critical">
        {of === undefined ? (
          <p>{words.nothingAsked}</p>
        ) : (
          <>
            <p className="coverage-note">{words.about}</p>
            {choices.length > 1 ? (
              <Choice
                label={words.of}
                value={of}
                options={choices.map((id) => ({ id, text: nameOfStatement(map, id) }))}
                onChange={(id) => id !== undefined && setOf(id)}
              />
            ) : (
              <p>{quoted(map, of)}</p>
            )}
            <div className="critical-sorts" role="radiogroup" aria-label={words.by}>
              {candidateSorts.map((sort) => (
                <label key={sort} title={words.sortHints[sort]}>
                  <input type="radio" name={group} checked={by === sort} onChange={() => setBy(sort)} />
                  {words.sorts[sort]}
                </label>
              ))}
            </div>
            <p className="coverage-note">{words.sortHints[by]}</p>
            <CutList workspace={workspace} map={map} of={of} by={by} />
          </>
        )}
      </div>
    </Dialog>
  );
}

/** The statement in hand first, then the recommendations. */
function statementsIn(map: ArgumentMap, current: string | undefined): readonly string[] {
  const inHand = current !== undefined && findRecord(map.nodes, current) ? [current] : [];
  const recommendations = map.nodes.filter(({ kind }) => kind === 'recommendation').map(({ id }) => id);
  return [...new Set([...inHand, ...recommendations])];
}
