import type { Section } from './section';
import { assumptions } from './sections/assumptions';
import { bibliography } from './sections/bibliography';
import { chain } from './sections/chain';
import { doubts } from './sections/doubts';
import { falls } from './sections/falls';
import { findings } from './sections/findings';
import { gaps } from './sections/gaps';
import { grades } from './sections/grades';
import { objections } from './sections/objections';
import { passages } from './sections/passages';

/** Every part of an account, in the order of reading. */
export const sections: readonly Section[] = [
  chain,
  passages,
  objections,
  assumptions,
  gaps,
  grades,
  falls,
  findings,
  doubts,
  bibliography,
];
