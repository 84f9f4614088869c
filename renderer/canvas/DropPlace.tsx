import './drop-place.css';
import { useCanvas } from './canvas-context';

/** Where a passage that is dragged over the map would land: around a node, or as a new one. */
export function DropPlace() {
  const place = useCanvas((state) => state.dropPlace);
  if (place === null) return null;
  const { x, y, width, height } = place.box;
  return (
    <div
      aria-hidden
      className={`drop-place${place.on === null ? '' : ' is-on-node'}`}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    />
  );
}
