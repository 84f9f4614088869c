import { nodeKindWords } from '#shared/words/model';
import { defineNodeKind } from '../node-kind';

export const evidence = defineNodeKind({ id: 'evidence', ...nodeKindWords.evidence, key: '2' });
