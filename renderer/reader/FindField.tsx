import { ChevronDown, ChevronUp } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { readerWords } from '#shared/words/reader';
import { BarButton } from '../find/BarButton';
import { type FindInText, isAll } from './use-find-in-text';

interface FindFieldProps {
  readonly find: FindInText;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Back to the text. */
  readonly onLeave: () => void;
}

const words = readerWords.find;

/** Finds words in the source that is read. */
export function FindField({ find, field, onLeave }: FindFieldProps) {
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') {
      find.search('');
      onLeave();
    } else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: Chromium 114 does not know the element <search>.
    <div role="search" className="reader-find" aria-label={words.name}>
      <div className="reader-find-box">
        <input
          ref={field}
          type="text"
          aria-label={words.name}
          aria-describedby="reader-find-count"
          placeholder={words.name}
          spellCheck={false}
          value={find.query}
          onChange={({ target }) => find.search(target.value)}
          onKeyDown={press}
        />
        <span id="reader-find-count" className="reader-count">
          {countOf(find)}
        </span>
      </div>
      {find.hits.length > 0 && (
        <>
          <BarButton title={words.previous} onPress={() => find.step(-1)}>
            <ChevronUp aria-hidden size={16} />
          </BarButton>
          <BarButton title={words.next} onPress={() => find.step(1)}>
            <ChevronDown aria-hidden size={16} />
          </BarButton>
        </>
      )}
    </div>
  );
}

function countOf({ query, hits, at }: FindInText): string {
  if (query.trim() === '') return '';
  if (hits.length === 0) return words.none;
  return at === -1 ? words.some(hits.length, isAll(hits)) : words.at(at + 1, hits.length, isAll(hits));
}
