import '../coverage/coverage.css';
import { attackViewOf, mostUndecided } from '#shared/attacks/attack-view';
import { graphOf } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { attacksWords as words } from '#shared/words/what-if';
import { CappedList } from '../coverage/CappedList';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { standingIn } from '../store/standing';
import { Dialog } from '../ui/Dialog';
import { LabelSign } from './LabelSign';
import { nameOfStatement } from './statement-choices';

/** How statements would stand if attacks alone counted, beside how they do stand. */
export function AttacksDialog() {
  const map = useDocument(({ judged }) => judged);
  const { involved, labels, extensions, undecided } = attackViewOf(graphOf(map));
  return (
    <Dialog title={words.title} size="wide">
      <div className="dialog-body attacks">
        <p className="coverage-note">{words.about}</p>
        {involved.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <>
            <Labels map={map} ids={involved} labels={labels} />
            {extensions === undefined ? (
              <p>{words.tooMany(undecided, mostUndecided)}</p>
            ) : (
              <>
                <Sets
                  map={map}
                  title={words.preferred}
                  hint={words.preferredHint}
                  sets={extensions.preferred}
                />
                <Sets map={map} title={words.stable} hint={words.stableHint} sets={extensions.stable} />
              </>
            )}
          </>
        )}
      </div>
    </Dialog>
  );
}

interface LabelsProps {
  readonly map: ArgumentMap;
  readonly ids: readonly string[];
  readonly labels: ReadonlyMap<string, Label>;
}

/** So many are drawn. */
const mostRows = 500;

function Labels({ map, ids, labels }: LabelsProps) {
  return (
    <table className="attacks-table">
      <thead>
        <tr>
          <th scope="col">{words.statement}</th>
          <th scope="col">{words.byAttacks}</th>
          <th scope="col">{words.label}</th>
        </tr>
      </thead>
      <tbody>
        {ids.slice(0, mostRows).map((id) => {
          const own = standingIn(map, id) ?? 'UNDEC';
          const byAttacks = labels.get(id) ?? 'UNDEC';
          return (
            <tr key={id}>
              <td>{nameOfStatement(map, id)}</td>
              <td>
                <LabelSign label={byAttacks} />
              </td>
              <td>
                <LabelSign label={own} /> {own !== byAttacks && <small>{words.differs}</small>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface SetsProps {
  readonly map: ArgumentMap;
  readonly title: string;
  readonly hint: string;
  readonly sets: readonly (readonly string[])[];
}

function Sets({ map, title, hint, sets }: SetsProps) {
  return (
    <section>
      <h3 className="coverage-title">{title}</h3>
      <p className="coverage-note">{hint}</p>
      <CappedList
        title={title}
        items={sets.map((ids, index) => ({ ids, number: index + 1 }))}
        keyOf={({ number }) => String(number)}
        none={words.noSets}
      >
        {({ ids, number }) => (
          <p className="attacks-set">
            <strong>{words.set(number)}</strong>{' '}
            {ids.length === 0 ? words.emptySet : ids.map((id) => quoted(map, id)).join(', ')}
          </p>
        )}
      </CappedList>
    </section>
  );
}
