import { clippingOf } from '#shared/exchange/clipping';
import { writeHtml } from '#shared/exchange/plain-outline/write-html';
import { writeOutline } from '#shared/exchange/plain-outline/write-outline';
import { writeMap } from '#shared/file/write';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord, sortedRecords } from '#shared/model/sorted-records';
import { placesOf } from '../canvas/places-of';
import type { DocumentStore } from '../store/document-store';

/** The type of our own flavour of the clipboard: what is copied is a map, written as in its file. */
export const argmapType = 'application/vnd.argmap+json';

/** What is selected, as a map of its own, with every node where it stands on the screen. */
export function selectedPart(document: DocumentStore): ArgumentMap {
  const map = document.map();
  const places = placesOf(map);
  const part = clippingOf(map, document.getState().selection);
  const unplaced = part.nodes.flatMap(({ id }) => {
    const at = places.get(id);
    return at === undefined || findRecord(part.view.placements, id) ? [] : [{ id, at }];
  });
  const placements = sortedRecords([...part.view.placements, ...unplaced]);
  return { ...part, view: { ...part.view, placements } };
}

/**
 * A part of a map in all flavours, richest first. What is selected is what is copied: a node alone is its text in
 * other programs, several are an outline, and what bears on them comes along only if it is selected too.
 */
export function flavoursOf(part: ArgumentMap): Readonly<Record<string, string>> {
  return { [argmapType]: writeMap(part), 'text/html': writeHtml(part), 'text/plain': writeOutline(part) };
}
