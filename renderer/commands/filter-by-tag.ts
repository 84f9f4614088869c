import type { MapNode } from '#shared/model/map-node';
import { oncePer } from '#shared/model/once-per';
import { viewCommandWords } from '#shared/words/commands/view';
import { defineCommand } from '../command';

export const filterByTag = defineCommand({
  id: 'filter-by-tag',
  ...viewCommandWords['filter-by-tag'],
  menu: 'view',
  group: 'emphasis',
  enabled: ({ document }) => hasTags(document.map().nodes),
  run: ({ ui }) => ui.open('filter-by-tag'),
});

/** Menus ask at every change. */
const hasTags = oncePer((nodes: readonly MapNode[]) => nodes.some(({ tags = [] }) => tags.length > 0));
