import { defineNodeKind } from '../node-kind';

export const claim = defineNodeKind({
  id: 'claim',
  label: 'Claim',
  plural: 'Claims',
  description: 'A statement that others may dispute and that needs reasons.',
  prompt: 'What is claimed?',
  key: '1',
});
