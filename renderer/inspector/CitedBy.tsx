import { sourceWords } from '#shared/words/inspector-sources';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { ItemButton } from './ItemButton';
import { Section } from './Section';

interface CitedByProps {
  readonly sourceId: string;
}

/** The statements that cite a source. */
export function CitedBy({ sourceId }: CitedByProps) {
  const map = useDocument(({ history }) => history.present);
  const words = sourceWords.citedBy;
  const citing = map.nodes.filter(({ citations = [] }) =>
    citations.some(({ source }) => source === sourceId),
  );
  return (
    <Section title={citing.length === 0 ? words.none : words.some(citing.length)}>
      <ul className="item-list">
        {citing.map(({ id }) => (
          <li key={id}>
            <ItemButton id={id} text={quoted(map, id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
