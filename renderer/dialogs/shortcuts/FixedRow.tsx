import { useKeyNames } from '../../ui/use-key-names';

interface FixedRowProps {
  readonly title: string;
  readonly keys: readonly string[];
}

/** Keys that are not to be changed: those of the canvas itself, and those of the system. */
export function FixedRow({ title, keys }: FixedRowProps) {
  const nameOf = useKeyNames();
  return (
    <li className="key-row is-fixed">
      <span className="key-title">{title}</span>
      {keys.map((key) => (
        <kbd key={key}>{nameOf(key)}</kbd>
      ))}
    </li>
  );
}
