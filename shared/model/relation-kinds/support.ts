import { relationKindWords } from '#shared/words/model';
import { defineRelationKind } from '../relation-kind';

export const support = defineRelationKind({ id: 'support', ...relationKindWords.support });
