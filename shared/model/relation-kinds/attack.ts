import { defineRelationKind } from '../relation-kind';

export const attack = defineRelationKind({
  id: 'attack',
  label: 'Objection',
  plural: 'Objections',
  verb: 'objects to',
  passive: 'objected to by',
  onRelation: { label: 'Undercut', verb: 'undercuts' },
});
