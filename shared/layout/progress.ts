/** What a layout is about: finding rows, untangling what crosses in them. */
export type Phase = 'rows' | 'untangling';

/** Told now and then how far a layout is: a share from 0 to 1, which never falls. */
export type OnProgress = (phase: Phase, share: number) => void;

export const unheard: OnProgress = () => undefined;
