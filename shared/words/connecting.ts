import { catalogue } from './catalogue';

const choose = (verb: string) =>
  `Choose what it ${verb}: click, or walk with the arrow keys and press Enter. Esc cancels.`;

/** Relations that are drawn, led to another target, or chosen a target for. */
export const connectingWords = catalogue({
  choose: { support: choose('supports'), attack: choose('objects to') },
  notConnected: 'Not connected.',
  letGoOnTarget: 'Let go on a statement or on a relation.',
  retargeted: 'Re-targeted.',
  /** As they read after "Undo". */
  steps: { retarget: { support: 're-target support', attack: 're-target objection' } },
  /** Where the pointer takes hold: of the end at a premise, of that at the target, of that of a relation. */
  grips: {
    premise: { support: 'Drag: this supports …', attack: 'Drag: this objects to …' },
    target: { support: 'Drag: supported by …', attack: 'Drag: objected to by …' },
    tip: 'Drag to another target',
  },
  /** By the problem: why nothing was connected. */
  refused: {
    'no-premises': 'Only a statement can be a reason or an objection.',
    'premise-is-no-node': 'Only a statement can be a reason or an objection.',
    'no-such-target': 'Nothing is there to connect to.',
    'premise-twice': 'It is one of these linked premises already.',
    'bears-on-itself': 'A statement cannot bear on itself.',
    'ends-on-itself': 'A relation cannot bear on itself, not even by way of others.',
    'there-already': 'There is such a relation already.',
  },
});
