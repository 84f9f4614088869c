import type { Waiver } from '#shared/model/waiver';
import type { Item } from '../items';

/** A field that differs; a value that one of both does not have is `undefined`. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What has a line of its own in a list of changes. */
export type Changed = Item | { readonly sort: 'waiver'; readonly record: Waiver };

/** One record that differs, as the map has it in which it is; one that changed, as it is now. */
export type Change =
  | { readonly kind: 'added' | 'removed'; readonly subject: Changed }
  | {
      readonly kind: 'changed';
      readonly subject: Changed | { readonly sort: 'map' };
      readonly fields: readonly FieldChange[];
    };
