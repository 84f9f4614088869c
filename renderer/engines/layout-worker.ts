import { Graphviz } from '@hpcc-js/wasm-graphviz';

/** What the window sends, and what comes back, each once. */
export interface LayoutRequest {
  readonly dot: string;
}

export type LayoutReply =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'placed'; readonly plain: string }
  | { readonly kind: 'failed'; readonly detail: string };

function reply(message: LayoutReply): void {
  postMessage(message);
}

addEventListener('message', async ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    const graphviz = await Graphviz.load();
    reply({ kind: 'loaded' });
    reply({ kind: 'placed', plain: graphviz.layout(data.dot, 'plain', 'dot') });
  } catch (error) {
    reply({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
