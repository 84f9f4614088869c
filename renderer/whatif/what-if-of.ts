import { graphOf } from '#shared/graph/graph';
import type { Label } from '#shared/graph/labels';
import type { ArgumentMap } from '#shared/model/argument-map';
import { oncePer } from '#shared/model/once-per';
import { type KnockOut, knockOut } from '#shared/whatif/knock-out';
import type { Switch } from '#shared/whatif/switched-off';
import type { DocumentState } from '../store/document-store';
import { judgedLabels } from '../store/standing';

/** What becomes of one node or relation while something is switched off. */
export interface Fate {
  readonly kind: 'off' | 'falls' | 'rises';
  readonly after: Label;
}

export interface WhatIf extends KnockOut {
  /** By id of a node or relation; of what stays as it is there is none. */
  readonly fates: ReadonlyMap<string, Fate>;
  /** Statements that are not switched off themselves. */
  readonly sum: { readonly falls: number; readonly recommendations: number; readonly rises: number };
}

/** What the switches of a document come to; null while nothing is switched off. */
export function whatIfIn({ judged, whatIf }: Pick<DocumentState, 'judged' | 'whatIf'>): WhatIf | null {
  return whatIf.length === 0 ? null : known(whatIf)(judged);
}

/** What becomes of one node or relation; null where it stays as it is. */
export function fateIn(state: DocumentState, id: string): Fate | null {
  return whatIfIn(state)?.fates.get(id) ?? null;
}

const known = oncePer((switches: readonly Switch[]) =>
  oncePer((judged: ArgumentMap): WhatIf => {
    const { off, falls, rises } = knockOut(judgedLabels(judged), switches);
    const isOff = new Set(off);
    const others = falls.filter(({ id }) => !isOff.has(id));
    const { node } = graphOf(judged);
    const fates = new Map<string, Fate>(off.map((id) => [id, { kind: 'off', after: 'OUT' }]));
    for (const { id, after } of others) fates.set(id, { kind: 'falls', after });
    for (const { id, after } of rises) fates.set(id, { kind: 'rises', after });
    return {
      off,
      falls: others,
      rises,
      fates,
      sum: {
        falls: others.filter(({ id }) => node(id) !== undefined).length,
        recommendations: others.filter(({ id }) => node(id)?.kind === 'recommendation').length,
        rises: rises.filter(({ id }) => node(id) !== undefined).length,
      },
    };
  }),
);
