import { useState } from 'react';
import { inspectorWords } from '#shared/words/inspector';
import { TextField } from '../fields/TextField';

interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags between commas. What is typed stays as it is typed while it means the tags of the map. */
export function TagField({ tags, onChange }: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const isSame = tagsIn(typed).join() === tags.join();
  const write = (text: string) => {
    setTyped(text);
    onChange(tagsIn(text));
  };
  return (
    <TextField
      label={inspectorWords.statement.tags}
      value={isSame ? typed : tags.join(', ')}
      onChange={write}
      placeholder={inspectorWords.statement.tagsExample}
    />
  );
}

/** Tags written between commas: each once, without spaces around. */
export function tagsIn(text: string): readonly string[] {
  const tags = text.split(',').map((tag) => tag.trim());
  return [...new Set(tags)].filter((tag) => tag !== '');
}
