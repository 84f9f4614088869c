export interface PrintRequest {
  /** Of the paper upright, in micrometres. */
  readonly width: number;
  readonly height: number;
  readonly isLandscape: boolean;
}

export type PrintOutcome =
  | { readonly kind: 'printed' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-printer' }
  /** In the system's own words. */
  | { readonly kind: 'failed'; readonly reason: string };
