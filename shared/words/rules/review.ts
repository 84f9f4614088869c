import { catalogue } from '../catalogue';
import { count } from '../numbers';

export const reviewRules = catalogue({
  'outdated-verdict': {
    title: 'Outdated sign-off',
    why: 'A sign-off that was given to other words tells the reader that somebody looked, and nobody has.',
    definition:
      'A node with a citation that was signed off before the text of the node, the words of the quote or the text of the source changed. The witness is the node and the sources of those citations.',
  },
});

export const reviewFindings = catalogue({
  'outdated-verdict': {
    one: (node: string, by: string, source: string) =>
      `${by === '' ? 'Somebody' : by} signed off what ${node} takes from ${source}, but the statement, the quote or the source has changed since: check it again.`,
    several: (node: string, citations: number) =>
      `${count(citations)} citations of ${node} were signed off, but the statement, the quotes or the sources have changed since: check them again.`,
  },
});
