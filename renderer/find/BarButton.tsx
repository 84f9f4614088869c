import type { ReactNode } from 'react';

interface BarButtonProps {
  readonly title: string;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A small button with an icon alone; its name is in the tooltip too. */
export function BarButton({ title, isPressed, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      className="plain icon-only"
      aria-label={title}
      title={title}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
