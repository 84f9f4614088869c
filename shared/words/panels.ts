import { catalogue } from './catalogue';

/** Said when a part of the window is shown or hidden. */
export const panelWords = catalogue({
  outline: { shown: 'The outline is shown.', hidden: 'The outline is hidden.' },
  inspector: { shown: 'The inspector is shown.', hidden: 'The inspector is hidden.' },
  audit: { shown: 'The audit is shown.', hidden: 'The audit is hidden.' },
  coverage: { shown: 'The coverage is shown.', hidden: 'The coverage is hidden.' },
  trace: { shown: 'The evidence chain is shown.', hidden: 'The evidence chain is hidden.' },
  legend: { shown: 'The legend is shown.', hidden: 'The legend is hidden.' },
  minimap: { shown: 'The minimap is shown.', hidden: 'The minimap is hidden.' },
});
