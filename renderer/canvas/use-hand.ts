import { useEffect } from 'react';
import { isTextField } from '../writing/text-field';
import { useCanvasStore } from './canvas-context';

/**
 * While the space bar is held, dragging pans, wherever it starts.
 *
 * React Flow has this built in, but listens in the whole window and so takes the space bar from the panels.
 */
export function useHand(root: React.RefObject<HTMLElement | null>): void {
  const canvas = useCanvasStore();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key } = event;
      if (key !== ' ' || !(target instanceof Element) || isTextField(target) || target.closest('button'))
        return;
      if (target !== document.body && !root.current?.contains(target)) return;
      event.preventDefault();
      canvas.setState({ hand: true });
    };
    const release = () => canvas.setState({ hand: false });
    const lift = ({ key }: KeyboardEvent) => key === ' ' && release();
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', lift);
    window.addEventListener('blur', release);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', lift);
      window.removeEventListener('blur', release);
    };
  }, [canvas, root]);
}
