import type { Language } from './language';
import { english } from './languages/english';
import { pseudo } from './languages/pseudo';

export const languages: readonly [Language, ...Language[]] = [english, pseudo];
