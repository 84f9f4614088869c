import { nodeKindWords } from '#shared/words/model';
import { defineNodeKind } from '../node-kind';

export const claim = defineNodeKind({ id: 'claim', ...nodeKindWords.claim, key: '1' });
