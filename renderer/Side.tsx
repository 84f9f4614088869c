import { type ReactNode, useEffect, useRef } from 'react';
import { focusIn } from './session/panes';

interface SideProps {
  readonly children: ReactNode;
}

/** The panels beside the map. What has the keyboard there may go while it is used: then its panel keeps the keyboard. */
export function Side({ children }: SideProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const side = root.current;
    if (side === null) return;
    let last: Element | null = null;
    let panel: HTMLElement | null = null;
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      panel = target.closest<HTMLElement>('[data-pane]');
    };
    const changes = new MutationObserver(() => {
      if (document.activeElement === document.body && last?.isConnected === false && panel?.isConnected)
        focusIn(panel);
    });
    side.addEventListener('focusin', follow);
    changes.observe(side, { childList: true, subtree: true });
    return () => {
      side.removeEventListener('focusin', follow);
      changes.disconnect();
    };
  }, []);
  return (
    <div ref={root} className="side">
      {children}
    </div>
  );
}
