import { describe, expect, test } from 'vitest';
import { grownMap } from '../../../../scripts/bench/grown-map';
import { linesOnForeignBoxes } from '../../../support/drawn-lines';
import { clashes, laidOut } from '../../../support/laid-out';
import { mapOfManyScripts } from '../../../support/many-scripts';
import { misplacedTexts } from '../../../support/placed-texts';
import { importedMaps, type NamedMap, sampleMaps } from '../../../support/real-maps';

const tidied = ([name, map]: NamedMap): NamedMap => [`${name}, laid out`, laidOut(map)];
const grown = [1, 2, 7].map((seed): NamedMap => [`300 grown nodes (${seed})`, grownMap(300, seed)]);

/** As they lie in their files, and as the layout lays them. Of what other programs placed, boxes may lie on each other. */
const maps = [
  ...sampleMaps(),
  ...[...sampleMaps(), ...importedMaps(), ...grown, ['1000 grown nodes', grownMap(1000)] as const].map(
    tidied,
  ),
];

describe.each(maps)('the picture of %s', (_, map) => {
  test('has no box on another', () => expect(clashes(map)).toEqual([]));
  test('has no line on a box that it does not join', () => expect(linesOnForeignBoxes(map)).toEqual([]));
  test('has every text in its room', () => expect(misplacedTexts(map)).toEqual([]));
});

test('texts of every script stay in their boxes and off each other', () => {
  expect(misplacedTexts(mapOfManyScripts())).toEqual([]);
});
