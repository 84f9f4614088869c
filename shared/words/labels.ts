import { capitalised } from './capitalised';
import { catalogue } from './catalogue';

/** Why something is IN, OUT or UNDEC. */
export const labelWords = catalogue({
  /** By the kind of reason; `names` are those of what the reason points to. */
  reasons: {
    accepted: (_names: string) => 'it is accepted as evidence',
    assumed: (_names: string) => 'it is assumed',
    supported: (names: string) => `it is supported by ${names}`,
    'premises-hold': (_names: string) => 'its premises hold',
    answered: (names: string) => `what ${names} holds against it fails`,
    'set-aside': (names: string) => `what ${names} holds against it does not change that`,
    defeated: (_names: string) => 'its author has given it up',
    withdrawn: (_names: string) => 'every source that it cites is retracted or withdrawn',
    'no-support': (_names: string) => 'nothing supports it',
    'supports-fail': (names: string) => `its support by ${names} fails`,
    'premises-fail': (names: string) => `it needs what is OUT: ${names}`,
    attacked: (names: string) => `what ${names} holds against it stands`,
    outweighed: (names: string) => `what ${names} holds against it weighs as much or more`,
    'too-weak': (names: string) => `its support by ${names} weighs too little`,
    'too-close': (names: string) =>
      `its support does not weigh enough more than what ${names} holds against it`,
    doubtful: (names: string) => `what ${names} holds against it leaves a reasonable doubt`,
    orphaned: (_names: string) => 'a quote of it is not found in its source',
    circular: (names: string) => `its support by ${names} rests on it in turn`,
    'supports-undecided': (names: string) => `its support by ${names} is not settled`,
    'premises-undecided': (names: string) => `it needs what is UNDEC: ${names}`,
    'attacks-undecided': (names: string) => `whether ${names} refutes it is not settled`,
  },
  /** Where a statement is judged by another standard than usual. */
  byStandard: (standard: string, reasons: string) => `by the standard “${standard}”, ${reasons}`,
  all: (reasons: readonly string[]) => `${reasons.join(', and ')}.`,
  because: (name: string, label: string, reasons: string) => capitalised(`${name} is ${label}: ${reasons}`),
});
