/** An Argdown document as it is written, before anything is made of it. */
export interface ArgdownDocument {
  /** What stands in the YAML at the head of the document; several heads are taken together. */
  readonly frontMatter: YamlRecord;
  readonly blocks: readonly Block[];
}

export type YamlRecord = { readonly [key: string]: unknown };

export type Block = HeadingBlock | ElementsBlock | StructureBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 for one `#`. */
  readonly level: number;
  readonly content: Content;
  readonly data: YamlRecord;
}

/** One statement or argument with what stands beneath it, or the items of a list. */
export interface ElementsBlock {
  readonly kind: 'elements';
  readonly elements: readonly Element[];
}

/** A premise-conclusion structure: statements, with an inference before each conclusion. */
export interface StructureBlock {
  readonly kind: 'structure';
  readonly steps: readonly (Element | Inference)[];
  /** Where it begins. */
  readonly at: number;
}

export interface Element {
  readonly kind: 'statement' | 'argument';
  readonly title: string | undefined;
  /** Whether it only names what is defined elsewhere. */
  readonly isReference: boolean;
  readonly content: Content;
  readonly data: YamlRecord;
  readonly relations: RelationLine[];
}

export interface RelationLine {
  readonly symbol: RelationSymbol;
  readonly element: Element;
}

export const relationSymbols = ['+>', '->', '<+', '+', '<-', '-', '><', '_>', '<_', '_'] as const;
export type RelationSymbol = (typeof relationSymbols)[number];

export interface Inference {
  readonly kind: 'inference';
  readonly rules: readonly string[];
  readonly data: YamlRecord;
  readonly relations: RelationLine[];
}

export interface Content {
  /** On one line, without tags at its end and without marks of emphasis. */
  readonly text: string;
  readonly tags: readonly string[];
  readonly links: readonly Link[];
  readonly isEmphasised: boolean;
}

export interface Link {
  readonly text: string;
  readonly url: string;
}

export const noContent: Content = { text: '', tags: [], links: [], isEmphasised: false };
