/** Why nothing was written, where that is so. */
export function WriteProblem({ problem }: { readonly problem: string | null }) {
  if (problem === null) return null;
  return (
    <p role="alert" className="export-problem">
      {problem}
    </p>
  );
}
