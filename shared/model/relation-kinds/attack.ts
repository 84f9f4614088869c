import { relationKindWords } from '#shared/words/model';
import { defineRelationKind } from '../relation-kind';

export const attack = defineRelationKind({ id: 'attack', ...relationKindWords.attack });
