import { versionWords as words } from '#shared/words/versions';
import { describeItem, escaped } from './describe-item';
import { describeBoth, describeValue } from './describe-value';
import type { Change, FieldChange } from './diff/change';

/** A change in one line, without a full stop: `Changed claim c1 "Rents rise": confidence from "low" to "high"`. */
export function describeChange(change: Change): string {
  const record = describeItem(change.subject);
  if (change.kind !== 'changed') return words.change[change.kind](record);
  return words.change.changed(record, change.fields.map(describeField));
}

function describeField({ field, before, after }: FieldChange): string {
  const name = escaped(field);
  if (before === undefined) return words.change.newField(name, describeValue(after));
  if (after === undefined) return words.change.lostField(name, describeValue(before));
  return words.change.field(name, ...describeBoth(before, after));
}
