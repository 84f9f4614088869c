import type { CslItem } from '#shared/model/source';
import type { Ids } from './ids';
import type { Link } from './syntax';

/** The sources that texts link to: one for each address. */
export interface LinkSources {
  /** The citation for a link; `undefined` for what leads nowhere on the web. */
  readonly cite: (link: Link) => { readonly source: string } | undefined;
  readonly all: () => readonly { readonly id: string; readonly csl: CslItem }[];
}

export function newLinkSources(ids: Ids): LinkSources {
  const sources = new Map<string, { readonly id: string; readonly csl: CslItem }>();
  return {
    cite: ({ text, url }) => {
      if (!/^https?:\/\//i.test(url)) return undefined;
      const source = sources.get(url) ?? {
        id: ids.take(undefined, 's'),
        csl: { type: 'webpage', title: text.trim() === '' ? url : text.trim(), URL: url },
      };
      sources.set(url, source);
      return { source: source.id };
    },
    all: () => [...sources.values()],
  };
}
