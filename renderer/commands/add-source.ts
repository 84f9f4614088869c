import { cite } from '#shared/edit/citations';
import { addSource } from '#shared/edit/sources';
import { defineCommand } from '../command';
import { currentNode } from '../store/selected';

export const addSourceCommand = defineCommand({
  id: 'add-source',
  title: 'Add source…',
  hint: 'Adds a source; evidence that is selected cites it at once.',
  menu: 'add',
  group: 'sources',
  run: ({ document, ui }) => {
    const id = document.newId('s');
    const node = currentNode(document);
    const citing = node?.kind === 'evidence' ? node.id : null;
    document.apply(
      (map) => {
        const added = addSource({ id, csl: { type: 'document', title: 'New source' } })(map);
        return citing === null ? added : cite(citing, { source: id })(added);
      },
      { label: 'add source' },
    );
    if (citing === null) document.select([]);
    ui.showPanel('inspector');
    ui.set({ openSource: id });
    ui.announce('Source added. Its fields are in the inspector.');
  },
});
