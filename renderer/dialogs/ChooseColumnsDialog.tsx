import './choose-columns.css';
import { type FormEvent, useState } from 'react';
import { type ColumnMapping, type ColumnRole, isUsable } from '#shared/exchange/csv/columns';
import { columnWords as words } from '#shared/words/importing';
import { useUi, useWorkspace } from '../store/context';
import type { TableInHand } from '../store/ui-store';
import { Dialog } from '../ui/Dialog';
import { ColumnsPreview } from './ColumnsPreview';

const groups: readonly { readonly name: keyof typeof words.groups; readonly roles: readonly ColumnRole[] }[] =
  [
    { name: 'statements', roles: ['text', 'id', 'kind', 'note', 'tags', 'status', 'confidence'] },
    {
      name: 'steps',
      roles: ['target', 'bearing', 'premises', 'supports', 'attacks', 'scheme', 'warrant', 'weight'],
    },
    { name: 'sources', roles: ['source', 'url', 'locator', 'quote'] },
  ];

/** Asks which column of a table is what, and imports the table so. */
export function ChooseColumnsDialog() {
  const table = useUi((state) => state.table);
  return table && <Columns table={table} />;
}

function Columns({ table: { file, preview, columns: before } }: { readonly table: TableInHand }) {
  const { receive, ui } = useWorkspace();
  const [columns, setColumns] = useState<ColumnMapping>(before ?? preview.columns);
  const choose = (role: ColumnRole, heading: string) => {
    const { [role]: _, ...others } = columns;
    setColumns(heading === '' ? others : { ...others, [role]: heading });
  };
  const importTable = (event: FormEvent) => {
    event.preventDefault();
    ui.open(null);
    void receive({ kind: 'import', files: [file], columns });
  };
  return (
    <Dialog title={words.title} size="wide">
      <form className="choose-columns" onSubmit={importTable}>
        <div className="dialog-body">
          <p id="columns-ask">{words.ask(file.name)}</p>
          <div className="columns-groups">
            {groups.map(({ name, roles }) => (
              <fieldset key={name}>
                <legend>{words.groups[name]}</legend>
                {roles.map((role) => (
                  <label key={role}>
                    <span>{words.fields[role]}</span>
                    <select value={columns[role] ?? ''} onChange={({ target }) => choose(role, target.value)}>
                      <option value="">{words.none}</option>
                      {preview.headings.map((heading) => (
                        <option key={heading} value={heading}>
                          {heading}
                        </option>
                      ))}
                    </select>
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
          <ColumnsPreview preview={preview} columns={columns} />
        </div>
        <footer className="dialog-foot">
          <button
            type="submit"
            className="primary"
            disabled={!isUsable(columns)}
            aria-describedby="columns-ask"
          >
            {words.import}
          </button>
        </footer>
      </form>
    </Dialog>
  );
}
