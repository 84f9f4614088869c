import { whatIfCommandWords } from '#shared/words/commands/what-if';
import { defineCommand } from '../command';
import { endWhatIf, isSwitchedOff, switchOff, switchOn } from '../whatif/switching';

/** What would fall, and what has to fall. */
export const whatIfCommands = [
  defineCommand({
    id: 'what-if',
    ...whatIfCommandWords['what-if'],
    menu: 'audit',
    group: 'what-if',
    shortcuts: ['W'],
    context: ['node', 'relation'],
    run: (workspace) => {
      const { selection } = workspace.document.getState();
      const switches = [...selection].map((id) => ({ kind: 'item' as const, id }));
      if (switches.length === 0) workspace.ui.open('what-if');
      else if (switches.every((one) => isSwitchedOff(workspace, one))) switchOn(workspace, switches);
      else switchOff(workspace, switches);
    },
  }),
  defineCommand({
    id: 'end-what-if',
    ...whatIfCommandWords['end-what-if'],
    menu: 'audit',
    group: 'what-if',
    enabled: ({ document }) => document.getState().whatIf.length > 0,
    run: endWhatIf,
  }),
  defineCommand({
    id: 'critical-evidence',
    ...whatIfCommandWords['critical-evidence'],
    menu: 'audit',
    group: 'what-if',
    context: ['node'],
    run: ({ ui }) => ui.open('critical'),
  }),
  defineCommand({
    id: 'attacks-alone',
    ...whatIfCommandWords['attacks-alone'],
    menu: 'audit',
    group: 'what-if',
    run: ({ ui }) => ui.open('attacks-alone'),
  }),
];
