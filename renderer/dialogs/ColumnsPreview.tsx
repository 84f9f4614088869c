import { type ColumnMapping, columnRoles } from '#shared/exchange/csv/columns';
import type { TablePreview } from '#shared/exchange/csv/table-preview';
import { columnWords as words } from '#shared/words/importing';
import { list } from '#shared/words/numbers';

interface ColumnsPreviewProps {
  readonly preview: TablePreview;
  readonly columns: ColumnMapping;
}

/** The first rows of a table, each column with what it is read as. */
export function ColumnsPreview({ preview: { headings, rows }, columns }: ColumnsPreviewProps) {
  return (
    <>
      <h3 id="columns-preview">{words.preview}</h3>
      {/* It scrolls, so the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls takes the focus */}
      <section className="columns-preview" aria-labelledby="columns-preview" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                  <small>{readAs(heading, columns)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows are told apart by nothing else
              <tr key={row}>
                {headings.map((heading, place) => (
                  <td key={heading}>{cells[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function readAs(heading: string, columns: ColumnMapping): string {
  const roles = columnRoles.filter((role) => columns[role] === heading);
  return roles.length === 0 ? words.unread : list(roles.map((role) => words.fields[role]));
}
