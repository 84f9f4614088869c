/** A file that does not lie anywhere yet, to be dragged into another program. */
export interface DragFile {
  /** With extension, without folder. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface DragStart {
  /** As `readyDrag` answered. */
  readonly token: string;
  /** PNG bytes of what hangs on the pointer. */
  readonly icon: Uint8Array;
}
