import { type Source, sourceTitle } from '#shared/model/source';
import { useDocument } from '../store/context';

interface DerivedFromProps {
  readonly source: Source;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The sources whose content this one only reports: two reports of one source are one source. */
export function DerivedFrom({ source, onChange }: DerivedFromProps) {
  const others = useDocument(({ history }) => history.present.sources).filter(({ id }) => id !== source.id);
  const chosen = source.derivedFrom ?? [];
  if (others.length === 0) return null;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details className="derived-from">
      <summary>
        Reports what is in {chosen.length === 0 ? 'no other source' : `${chosen.length} of the other sources`}
      </summary>
      <ul className="item-list">
        {others.map((other) => (
          <li key={other.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(other.id)} onChange={() => toggle(other.id)} />
              {sourceTitle(other)}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
