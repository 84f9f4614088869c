import { catalogue } from '../catalogue';

/** What the commands of the Edit menu are called, and a sentence about what each does. */
export const editCommandWords = catalogue({
  undo: { title: 'Undo', hint: 'Takes back the last change.' },
  redo: { title: 'Redo', hint: 'Makes the change again that was taken back.' },
  cut: { title: 'Cut', hint: 'Copies what is selected and deletes it.' },
  copy: {
    title: 'Copy',
    hint: 'Copies the selected statements, with the relations among them: for maps as they are, for other programs as an outline.',
  },
  paste: {
    title: 'Paste',
    hint: 'Adds what is on the clipboard: part of a map, a list as a tree, paragraphs as claims, a web address as a source.',
  },
  duplicate: {
    title: 'Duplicate',
    hint: 'Puts a copy of what is selected beside it. The clipboard stays as it is.',
  },
  'copy-picture': {
    title: 'Copy as image',
    hint: 'Puts a picture of what is selected on the clipboard, or of the whole map where nothing is.',
  },
  'copy-svg': {
    title: 'Copy as SVG',
    hint: 'Puts the drawing of what is selected on the clipboard as SVG text, or of the whole map where nothing is.',
  },
  'edit-text': { title: 'Edit text', hint: 'Changes the words of the current node, where it stands.' },
  'split-node': {
    title: 'Split statement',
    hint: 'Makes linked premises of the lines or sentences of a statement, or of what stands before and after the cursor. “Separate premises” lets each stand alone.',
  },
  'merge-nodes': {
    title: 'Merge statements',
    hint: 'Makes one of the selected statements: it says all they said, and stands where they stood in the argument.',
  },
  makeHint: (whatItIs: string) => `Changes the kind of the selected statements. ${whatItIs}`,
  'make-claim': { title: 'Make claim' },
  'make-evidence': { title: 'Make evidence' },
  'make-recommendation': { title: 'Make recommendation' },
  'edit-tags': { title: 'Edit tags…', hint: 'Puts tags on the selected statements, or takes them off.' },
  'delete-selection': {
    title: 'Delete',
    hint: 'Removes what is selected, with the relations that hang on it.',
  },
  'select-all': { title: 'Select all', hint: 'Selects every node and relation that is not hidden.' },
  'link-premises': {
    title: 'Link premises',
    hint: 'Joins the selected relations, or those of the selected statements: their premises only hold together.',
  },
  'separate-premises': {
    title: 'Separate premises',
    hint: 'Lets each premise of the selected relation, or of the one of the selected statement, bear on the target alone.',
  },
  'flip-relation': {
    title: 'Turn support into objection or back',
    hint: 'Changes the kind of the selected relations, or of the one by which the selected statement bears on another.',
  },
  'pin-position': {
    title: 'Pin position',
    hint: 'Tidying leaves pinned nodes where they are; the same command lets go of them.',
  },
  'align-left': { title: 'Align left', hint: 'Brings the left edges of the selected nodes into one line.' },
  'align-centre': {
    title: 'Align centre',
    hint: 'Brings the middles from left to right of the selected nodes into one line.',
  },
  'align-right': {
    title: 'Align right',
    hint: 'Brings the right edges of the selected nodes into one line.',
  },
  'align-top': { title: 'Align top', hint: 'Brings the top edges of the selected nodes into one line.' },
  'align-middle': {
    title: 'Align middle',
    hint: 'Brings the middles from top to bottom of the selected nodes into one line.',
  },
  'align-bottom': {
    title: 'Align bottom',
    hint: 'Brings the bottom edges of the selected nodes into one line.',
  },
  'distribute-horizontally': {
    title: 'Distribute horizontally',
    hint: 'Leaves equal room between the selected nodes; the first and the last stay.',
  },
  'distribute-vertically': {
    title: 'Distribute vertically',
    hint: 'Leaves equal room between the selected nodes; the first and the last stay.',
  },
  find: { title: 'Find', hint: 'Finds statements and steps by their words, kind, tags, status or source.' },
  replace: {
    title: 'Replace…',
    hint: 'Writes something else in place of a word or phrase, wherever it stands.',
  },
  'find-next': { title: 'Find next', hint: 'Goes to the next of what was found.' },
  'find-previous': { title: 'Find previous', hint: 'Goes back to what was found before.' },
});
