import icon from '../icon.svg';

/** The name of the program with its sign. */
export function Wordmark() {
  return (
    <h1 className="wordmark">
      <img src={icon} width={52} height={52} alt="" />
      Warrant
    </h1>
  );
}
