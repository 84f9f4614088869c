/** An element of an XML document as it was read: comments and processing instructions are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlChild[];
}

export type XmlChild = XmlElement | string;

/** The elements of this name right beneath one. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

/** The text of an element and of all beneath it. */
export function textOf({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
