import { X } from 'lucide-react';
import { canConnect } from '#shared/edit/can-connect';
import type { Relation } from '#shared/model/relation';
import { inspectorWords } from '#shared/words/inspector';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { ItemButton } from './ItemButton';
import { isPickable } from './pickable';
import { Section } from './Section';

const words = inspectorWords.step;

interface PremiseListProps {
  readonly relation: Relation;
  readonly onChange: (premises: readonly string[]) => void;
}

/** The premises of a step: several are needed together. */
export function PremiseList({ relation, onChange }: PremiseListProps) {
  const map = useDocument(({ history }) => history.present);
  const { premises } = relation;
  const isFree = (id: string) => canConnect(map, { ...relation, premises: [...premises, id] }).ok;
  const addable = isPickable(map) ? map.nodes.filter(({ id }) => isFree(id)) : [];
  return (
    <Section title={premises.length === 1 ? words.premise : words.premises}>
      <ul className="item-list">
        {premises.map((id) => (
          <li key={id}>
            <ItemButton id={id} text={quoted(map, id)} />
            {premises.length > 1 && (
              <button
                type="button"
                className="plain icon-only"
                aria-label={words.takeOut(quoted(map, id))}
                onClick={() => onChange(premises.filter((premise) => premise !== id))}
              >
                <X aria-hidden size={14} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <select
        aria-label={words.addPremise}
        value=""
        disabled={addable.length === 0}
        onChange={({ target }) => onChange([...premises, target.value])}
      >
        <option value="" disabled>
          {words.choosePremise}
        </option>
        {addable.map(({ id }) => (
          <option key={id} value={id}>
            {quoted(map, id)}
          </option>
        ))}
      </select>
    </Section>
  );
}
