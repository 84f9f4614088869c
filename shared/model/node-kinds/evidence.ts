import { defineNodeKind } from '../node-kind';

export const evidence = defineNodeKind({
  id: 'evidence',
  label: 'Evidence',
  plural: 'Evidence',
  description: 'A fact, figure or statement that a source can be cited for.',
  prompt: 'What does the source say?',
  key: '2',
});
