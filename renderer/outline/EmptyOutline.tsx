/** What to do in an outline without rows. */
export function EmptyOutline() {
  return (
    <div className="outline-empty">
      <p>
        <strong>Write your argument as a list.</strong>
      </p>
      <p>
        <kbd>Enter</kbd> adds the first claim, <kbd>3</kbd> a recommendation.
      </p>
      <p>
        While you write, <kbd>Tab</kbd> adds a reason beneath and <kbd>Enter</kbd> one more beside it.
      </p>
      <p>The canvas draws along.</p>
    </div>
  );
}
