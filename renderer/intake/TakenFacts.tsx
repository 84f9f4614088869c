import { dateText } from '#shared/bibliography/csl/csl-date';
import { namesIn } from '#shared/bibliography/csl/csl-name';
import { inOrder } from '#shared/bibliography/styling/name-words';
import type { CslItem } from '#shared/model/source';
import { pageBreak } from '#shared/reading/page-break';
import { addSourceWords as words } from '#shared/words/adding-sources';
import { intakeWords } from '#shared/words/intake';
import type { TakenFile } from '../session/taking-in';

/** Enough to see whether it was read well. */
const shownLength = 1200;

/** What was read out of a file, before it is added. */
export function TakenFacts({ taken }: { readonly taken: TakenFile }) {
  const { name, reader, pages, text, notes, csl } = taken;
  const kind = Object.entries(intakeWords.readers).find(([id]) => id === reader)?.[1] ?? reader;
  const facts = [namesOf(csl), dateOf(csl)].filter((fact) => fact !== '');
  return (
    <section className="taken" aria-label={name}>
      <h3>{name}</h3>
      <p>{words.read(kind, pages, text.length)}</p>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: What scrolls has to be reached by the keyboard. */}
      <section className="taken-text" aria-label={words.beginning} tabIndex={0}>
        {beginningOf(text)}
      </section>
    </section>
  );
}

function beginningOf(text: string): string {
  const beginning = text.slice(0, shownLength).replaceAll(pageBreak, '\n').trim();
  return text.length > shownLength ? `${beginning}…` : beginning;
}

function namesOf(csl: CslItem): string {
  const names = namesIn(csl, 'author').map(inOrder);
  return names.length === 0 ? '' : words.by(names.slice(0, 5).join(', '));
}

function dateOf(csl: CslItem): string {
  const date = dateText(csl, 'issued');
  return date === '' ? '' : words.dated(date);
}
