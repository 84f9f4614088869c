import type { ArgumentMap } from '#shared/model/argument-map';
import type { Contributor } from '#shared/strength/contributing';
import { strengthWords as words } from '#shared/words/strength';
import { ItemButton } from '../inspector/ItemButton';
import { quoted } from '../items/accessible-name';

interface TornadoProps {
  readonly map: ArgumentMap;
  readonly caption: string;
  /** From the greatest to the least. */
  readonly contributors: readonly Contributor[];
}

/** Half of the width of a bar chart, and the height of a bar. */
const half = 100;
const height = 14;

/** Bars to the right for what helps and to the left for what hurts, the longest on top: a table, so that it can be read out. */
export function Tornado({ map, caption, contributors }: TornadoProps) {
  const longest = Math.max(...contributors.map(({ value }) => Math.abs(value)));
  return (
    <table className="tornado">
      <caption>{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.statement}</th>
          <th scope="col">{words.value}</th>
        </tr>
      </thead>
      <tbody>
        {contributors.map(({ id, value }) => (
          <tr key={id}>
            <th scope="row">
              <ItemButton id={id} text={quoted(map, id)} />
            </th>
            <td>
              <Bar share={longest === 0 ? 0 : value / longest} />
              <span className="tornado-value">{words.signed(value)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Bar({ share }: { readonly share: number }) {
  const width = Math.max(1, Math.abs(share) * half);
  return (
    <svg
      className={share < 0 ? 'tornado-bar is-against' : 'tornado-bar'}
      viewBox={`${-half} 0 ${2 * half} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect x={share < 0 ? -width : 0} y={1} width={width} height={height - 2} />
      <line x1={0} x2={0} y1={0} y2={height} />
    </svg>
  );
}
