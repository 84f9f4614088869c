import { cite } from '#shared/edit/citations';
import { addSource } from '#shared/edit/sources';
import { addCommandWords } from '#shared/words/commands/add';
import { saidWords } from '#shared/words/said';
import { sessionWords } from '#shared/words/session';
import { stepWords } from '#shared/words/steps';
import { defineCommand } from '../command';
import { currentNode } from '../store/selected';

export const addSourceCommand = defineCommand({
  id: 'add-source',
  ...addCommandWords['add-source'],
  menu: 'add',
  group: 'sources',
  run: ({ document, ui }) => {
    const id = document.newId('s');
    const node = currentNode(document);
    const citing = node?.kind === 'evidence' ? node.id : null;
    document.apply(
      (map) => {
        const added = addSource({ id, csl: { type: 'document', title: sessionWords.unnamedSource } })(map);
        return citing === null ? added : cite(citing, { source: id })(added);
      },
      { label: stepWords.addSource },
    );
    if (citing === null) document.select([]);
    ui.showPanel('inspector');
    ui.set({ openSource: id });
    ui.announce(saidWords.sourceAdded);
  },
});
