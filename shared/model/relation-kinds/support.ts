import { defineRelationKind } from '../relation-kind';

export const support = defineRelationKind({
  id: 'support',
  label: 'Support',
  plural: 'Supports',
  verb: 'supports',
  passive: 'supported by',
  onRelation: { label: 'Backing', verb: 'backs' },
});
