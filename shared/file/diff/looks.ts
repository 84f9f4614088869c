import type { View } from '#shared/model/argument-map';
import { pieceOf } from '../json/same-json';
import { viewPlan } from '../plan';
import { samePart } from './field-changes';

/** The fields of the view that differ, by their names in the file. */
export function looksOf(before: View, after: View): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields]
    .filter((field) => !samePart(viewPlan.fields.get(field), pieceOf(before, field), pieceOf(after, field)))
    .map((field) => namesInFile.get(field) ?? field);
}

/** In a map and in its file, these two have changed places. */
const namesInFile = new Map([
  ['placements', 'positions'],
  ['positions', 'placements'],
]);
