import { useDeferredValue, useMemo, useState } from 'react';
import { type FoundingPassage, foundationOf } from '#shared/audit/foundation';
import { isQuiet } from '#shared/review/quote-sign';
import { foundationWords as words } from '#shared/words/foundation';
import { quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { FoundationRow } from './FoundationRow';
import { ItemButton } from './ItemButton';
import { Section } from './Section';

/** So many passages are listed before somebody asks for all: the fields below stay near. */
const few = 3;

interface FoundationSectionProps {
  readonly id: string;
}

/** The passages that a statement stands on by way of others, and where a chain beneath it ends without one. */
export function FoundationSection({ id }: FoundationSectionProps) {
  const map = useDeferredValue(useDocument((state) => state.judged));
  const { passages, bare, isSupported } = useMemo(() => foundationOf(map, id), [map, id]);
  const inOrder = useMemo(() => doubtfulFirst(passages), [passages]);
  const [isWhole, setWhole] = useState(false);
  if (!isSupported) return null;
  const doubtful = passages.filter(({ sign }) => !isQuiet(sign)).length;
  return (
    <Section title={words.title(passages.length, doubtful)}>
      {inOrder.length === 0 && <p className="foundation-none">{words.none}</p>}
      <ul className="foundation">
        {inOrder.slice(0, isWhole ? undefined : few).map((passage) => (
          <li key={`${passage.node.id} ${passage.index}`}>
            <FoundationRow map={map} passage={passage} />
          </li>
        ))}
      </ul>
      {inOrder.length > few && (
        <button type="button" className="plain foundation-more" onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.all(inOrder.length)}
        </button>
      )}
      {bare.length > 0 && (
        <details className="foundation-bare">
          <summary>{words.bare(bare.length)}</summary>
          <ul className="item-list">
            {bare.map((node) => (
              <li key={node.id}>
                <ItemButton id={node.id} text={quoted(map, node.id)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** What somebody has to look at is seen without asking for all. */
function doubtfulFirst(passages: readonly FoundingPassage[]): readonly FoundingPassage[] {
  return passages.toSorted((a, b) => Number(isQuiet(a.sign)) - Number(isQuiet(b.sign)));
}
