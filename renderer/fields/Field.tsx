import type { ReactNode } from 'react';

interface FieldProps {
  readonly label: string;
  /** What is wrong with what was typed; said with the field. */
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

/** A label with its control. */
export function Field({ label, problem, children }: FieldProps) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child.
    <label className="field">
      <span className="field-label">{label}</span>
      {children}
      {problem !== undefined && (
        <span role="alert" className="field-problem">
          {problem}
        </span>
      )}
    </label>
  );
}
