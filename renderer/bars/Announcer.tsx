import { useUi } from '../store/context';

/** Says to screen readers what has just happened. */
export function Announcer() {
  const { text, count } = useUi((state) => state.announcement);
  return (
    <p role="status" className="visually-hidden">
      {/* The same words once more are a new element, or they would not be read again. */}
      <span key={count}>{text}</span>
    </p>
  );
}
