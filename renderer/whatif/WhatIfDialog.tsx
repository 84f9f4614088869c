import { useState } from 'react';
import type { ArgumentMap } from '#shared/model/argument-map';
import { sourcesByAuthor } from '#shared/whatif/authors';
import type { Switch } from '#shared/whatif/switched-off';
import { whatIfCommandWords } from '#shared/words/commands/what-if';
import { whatIfWords } from '#shared/words/what-if';
import { focusEditor } from '../session/panes';
import { useWorkspace } from '../store/context';
import { Dialog } from '../ui/Dialog';
import { type PickItem, PickList } from '../ui/PickList';
import { hasDocument } from '../workspace';
import { switchInWords } from './switch-names';
import { switchOff } from './switching';

/** Of more relations than this none is offered by name: on the map each can be switched off all the same. */
const mostRelations = 2000;

/** Finds by typing what is to be switched off. */
export function WhatIfDialog() {
  const workspace = useWorkspace();
  const [choices] = useState(() => (hasDocument(workspace) ? choicesIn(workspace.document.map()) : []));
  const pick = (place: string) => {
    const one = choices[Number(place)]?.one;
    workspace.ui.open(null);
    if (one === undefined || !hasDocument(workspace)) return;
    switchOff(workspace, [one]);
    focusEditor(workspace);
  };
  return (
    <Dialog title={whatIfCommandWords['what-if'].title.replace('…', '')}>
      <PickList
        label={whatIfWords.what}
        placeholder={whatIfWords.ask}
        items={choices}
        onPick={pick}
        empty={whatIfWords.noMatch}
      />
    </Dialog>
  );
}

function choicesIn(map: ArgumentMap): readonly (PickItem & { readonly one: Switch })[] {
  const { nodes, relations, sources } = map;
  const authors = sourcesByAuthor(map);
  const item = ({ id }: { readonly id: string }): Switch => ({ kind: 'item', id });
  const switches = [
    ...nodes.filter(({ kind }) => kind === 'evidence').map(item),
    ...sources.map(({ id }): Switch => ({ kind: 'source', id })),
    ...[...authors.keys()].map((id): Switch => ({ kind: 'author', id })),
    ...nodes.filter(({ kind }) => kind !== 'evidence').map(item),
    ...(relations.length > mostRelations ? [] : relations.map(item)),
  ];
  return switches.map((one, place) => ({
    id: String(place),
    title: switchInWords(map, one),
    one,
    ...(one.kind === 'author' && {
      aside: <small>{whatIfWords.pick.sources(authors.get(one.id)?.length ?? 0)}</small>,
    }),
  }));
}
