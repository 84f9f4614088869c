import { defineNodeKind } from '../node-kind';

export const recommendation = defineNodeKind({
  id: 'recommendation',
  label: 'Recommendation',
  plural: 'Recommendations',
  description: 'What somebody should do, if the claims beneath it hold.',
  prompt: 'What should be done?',
  key: '3',
});
