import { freemindWords as words } from '#shared/words/imported-formats';
import type { Branch } from '../branches/branch';
import { htmlText } from '../xml/html-text';
import { childrenNamed, type XmlElement } from '../xml/xml-element';

/** A line of its own between two branches. */
export interface Arrow {
  readonly from: Branch;
  /** Id of the branch it leads to. */
  readonly to: string;
  readonly label: string;
}

export interface MindMap {
  readonly roots: readonly Branch[];
  readonly arrows: readonly Arrow[];
  /** Branches whose text was broken when the file was written. */
  readonly broken: readonly string[];
  /** Colours, fonts, clouds and the like. */
  readonly looks: number;
}

const looksOf = ['COLOR', 'BACKGROUND_COLOR', 'STYLE', 'STYLE_REF', 'FOLDED', 'POSITION'];
const lookElements = new Set(['edge', 'font', 'cloud', 'hook']);

/** What the root element of a mind map of FreeMind or Freeplane says. */
export function readMindMap(root: XmlElement): MindMap {
  const arrows: Arrow[] = [];
  const broken: string[] = [];
  let looks = 0;
  const branchOf = (element: XmlElement): Branch => {
    const { ID: id = '', TEXT: text, LINK: link = '' } = element.attributes;
    const rich = new Map(
      childrenNamed(element, 'richcontent').map((part) => [part.attributes.TYPE ?? 'NODE', part] as const),
    );
    const written = rich.get('NODE');
    if (written !== undefined && childrenNamed(written, 'parsererror').length > 0) broken.push(id);
    const note = [
      ...(['DETAILS', 'NOTE'] as const).map((type) => textOfRich(rich.get(type))),
      ...childrenNamed(element, 'attribute').map(
        ({ attributes: { NAME = '', VALUE = '' } }) => `${NAME}: ${VALUE}`,
      ),
      isAddress(link) || link === '' || link.startsWith('#') ? '' : words.link(link),
    ].filter((part) => part !== '');
    const tags = [
      ...new Set(childrenNamed(element, 'icon').map(({ attributes: { BUILTIN = '' } }) => BUILTIN)),
    ].filter((icon) => icon !== '');
    looks += looksOf.filter((name) => name in element.attributes).length;
    looks += element.children.filter(
      (child) => typeof child !== 'string' && lookElements.has(child.name),
    ).length;
    const branch: Branch = {
      id,
      text: (text ?? textOfRich(written)).trim(),
      fields: { ...(note.length > 0 && { note: note.join('\n\n') }), ...(tags.length > 0 && { tags }) },
      links: isAddress(link) ? [link] : [],
      children: childrenNamed(element, 'node').map(branchOf),
    };
    for (const { attributes } of childrenNamed(element, 'arrowlink')) {
      const { DESTINATION: to = '', MIDDLE_LABEL: label = '' } = attributes;
      arrows.push({ from: branch, to, label });
    }
    if (link.startsWith('#')) arrows.push({ from: branch, to: link.slice(1), label: '' });
    return branch;
  };
  const roots = childrenNamed(root, 'node').map(branchOf);
  return { roots, arrows, broken, looks };
}

function textOfRich(element: XmlElement | undefined): string {
  return element === undefined ? '' : htmlText(element);
}

function isAddress(link: string): boolean {
  return /^https?:\/\//i.test(link);
}
