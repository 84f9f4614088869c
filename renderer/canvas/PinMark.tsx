/** A pin at the corner of a node that layouts leave where it is; the name of the node says it in words. */
export function PinMark() {
  return (
    <svg className="pin-mark" width="22" height="22" viewBox="-11 -11 22 22" aria-hidden>
      <circle r="10" />
      <path d="M-2.5 -6 H2.5 L2 -1.5 Q4.5 -0.5 4.5 2 H-4.5 Q-4.5 -0.5 -2 -1.5 Z M0 2 V7" />
    </svg>
  );
}
