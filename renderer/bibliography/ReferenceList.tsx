import { useState } from 'react';
import { dateText } from '#shared/bibliography/csl/csl-date';
import { namesIn } from '#shared/bibliography/csl/csl-name';
import { cslTypeInWords } from '#shared/bibliography/csl/csl-types';
import type { GoodReference } from '#shared/bibliography/gather-references';
import { fieldText } from '#shared/bibliography/styling/field-runs';
import { inverted } from '#shared/bibliography/styling/name-words';
import { type CslItem, sourceTitle } from '#shared/model/source';
import { importWords as words } from '#shared/words/bibliography';

interface ReferenceListProps {
  readonly references: readonly GoodReference[];
  readonly unticked: ReadonlySet<GoodReference>;
  readonly onChange: (unticked: ReadonlySet<GoodReference>) => void;
}

/** So many are shown at once, and so many more each time: thousands of rows would take a second to draw. */
const page = 200;

/** The references that can be imported, each with a tick. */
export function ReferenceList({ references, unticked, onChange }: ReferenceListProps) {
  const [shown, setShown] = useState(page);
  const toggle = (reference: GoodReference) => {
    const next = new Set(unticked);
    if (!next.delete(reference)) next.add(reference);
    onChange(next);
  };
  return (
    <section aria-label={words.good} className="references-good">
      <p className="references-ticks">
        <button type="button" className="plain" onClick={() => onChange(new Set())}>
          {words.all}
        </button>
        <button type="button" className="plain" onClick={() => onChange(new Set(references))}>
          {words.none}
        </button>
      </p>
      <ul>
        {references.slice(0, shown).map((reference) => (
          <li key={`${reference.file} ${reference.line} ${references.indexOf(reference)}`}>
            <label>
              <input type="checkbox" checked={!unticked.has(reference)} onChange={() => toggle(reference)} />
              <span>
                {fieldText(reference.csl, 'title') || words.untitled}
                <small>{aboutOf(reference.csl)}</small>
                <Remark reference={reference} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {references.length > shown && (
        <p className="references-more">
          <button type="button" className="plain" onClick={() => setShown(shown + page)}>
            {words.more(references.length - shown)}
          </button>
          {words.moreNote}
        </p>
      )}
    </section>
  );
}

/** Why it is not ticked, or what to look at in it. */
function Remark({ reference: { known, isTwice, doubt } }: { readonly reference: GoodReference }) {
  const remark = known ? words.known(sourceTitle(known)) : isTwice ? words.twice : doubt;
  return remark === undefined ? null : <small className="references-remark">{remark}</small>;
}

/** Who and when, and what it is. */
function aboutOf(csl: CslItem): string {
  const [first, ...others] = namesIn(csl, 'author');
  const who = first ? inverted(first) + (others.length > 0 ? words.andOthers : '') : '';
  const type = typeof csl.type === 'string' ? cslTypeInWords(csl.type) : '';
  return [who, dateText(csl, 'issued'), type].filter((part) => part !== '').join(' · ');
}
