/** The little of Citation.js that is used; it has no types of its own. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: { readonly data: (input: unknown, type: string) => unknown };
  };
}

declare module '@citation-js/plugin-bibtex';
