/** Graphviz `dot`: a graph in its language in, Graphviz "plain" output back. Passed in by the shells; may reject. */
export type LayoutEngine = (dot: string) => Promise<string>;
