import { type Source, sourceTitle } from '#shared/model/source';
import { sourceWords } from '#shared/words/inspector-sources';
import { useDocument } from '../store/context';

interface DerivedFromProps {
  readonly source: Source;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The sources whose content this one only reports: two reports of one source are one source. */
export function DerivedFrom({ source, onChange }: DerivedFromProps) {
  const others = useDocument(({ history }) => history.present.sources).filter(({ id }) => id !== source.id);
  const words = sourceWords.derivedFrom;
  const chosen = source.derivedFrom ?? [];
  if (others.length === 0) return null;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details className="derived-from">
      <summary>{chosen.length === 0 ? words.none : words.some(chosen.length)}</summary>
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
