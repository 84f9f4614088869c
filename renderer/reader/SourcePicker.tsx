import { type Source, sourceTitle } from '#shared/model/source';
import { readerWords } from '#shared/words/reader';
import { useDocument, useWorkspace } from '../store/context';
import { readable } from './source-to-read';

interface SourcePickerProps {
  readonly shown: Source | undefined;
}

/** The title of what is read, and the other sources that can be. */
export function SourcePicker({ shown }: SourcePickerProps) {
  const { ui } = useWorkspace();
  const map = useDocument(({ history }) => history.present);
  if (shown === undefined) return <p className="reader-title">{readerWords.name}</p>;
  return (
    <select
      className="reader-title"
      aria-label={readerWords.pick}
      title={sourceTitle(shown)}
      value={shown.id}
      onChange={({ target }) => {
        ui.read(target.value);
        ui.set({ passage: null });
      }}
    >
      {readable(map, shown).map((source) => (
        <option key={source.id} value={source.id}>
          {sourceTitle(source)}
        </option>
      ))}
    </select>
  );
}
