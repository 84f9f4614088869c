import { nodeKindWords } from '#shared/words/model';
import { defineNodeKind } from '../node-kind';

export const recommendation = defineNodeKind({
  id: 'recommendation',
  ...nodeKindWords.recommendation,
  key: '3',
});
