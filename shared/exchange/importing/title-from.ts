import { nameWithoutExtension } from '#shared/intake/csl-guess';

/** What a map is called whose file has no title: the name of the file, its marks between words as spaces. */
export function titleFrom(name: string): string {
  const title = nameWithoutExtension(name.replace(/^.*[/\\]/, ''))
    .replace(/[_-]+/g, ' ')
    .trim();
  return title === '' ? name : title;
}
