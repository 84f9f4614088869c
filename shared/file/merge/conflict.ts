import type { Item } from '../items';

/** The two versions that are merged, named as git does. */
export type Side = 'ours' | 'theirs';

/** What a conflict is about: a record, or the map as a whole. */
export type Subject = Item | { readonly sort: 'map' };

/** What two versions do not agree on, and what was made of it. */
export type Conflict =
  /**
   * Both changed the same part of something, each in its way: that of ours stands. `field` is a path such as
   * `text`, `csl.title` or `citations[s1].locator`; a value that one does not have is `undefined`.
   */
  | {
      readonly kind: 'field';
      readonly subject: Subject;
      readonly field: string;
      readonly ours: unknown;
      readonly theirs: unknown;
    }
  /** `removedBy` removed what the other side changed: it is kept as the other has it. */
  | { readonly kind: 'removed'; readonly subject: Item; readonly removedBy: Side }
  /** `removedBy` removed what the thing of the id `neededBy` refers to, or else a waiver: it is kept. */
  | {
      readonly kind: 'needed';
      readonly subject: Item;
      readonly removedBy: Side;
      readonly neededBy: string | undefined;
    }
  /** Under this id each has something else, or something that would refer to that: what ours has stands. */
  | {
      readonly kind: 'replaced';
      readonly id: string;
      readonly ours: Item | undefined;
      readonly theirs: Item | undefined;
    };

/** Takes down that both changed a part, each in its way. */
export type Tell = (field: string, ours: unknown, theirs: unknown) => void;
