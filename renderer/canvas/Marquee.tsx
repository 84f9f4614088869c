import { useCanvas } from './canvas-context';

export function Marquee() {
  const marquee = useCanvas((state) => state.marquee);
  if (marquee === null) return null;
  const { x, y, width, height } = marquee;
  return <div className="marquee" style={{ transform: `translate(${x}px, ${y}px)`, width, height }} />;
}
