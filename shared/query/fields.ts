import type { QueryField } from './field';
import { has } from './fields/has';
import { is } from './fields/is';
import { kind } from './fields/kind';
import { label } from './fields/label';
import { quote } from './fields/quote';
import { source } from './fields/source';
import { status } from './fields/status';
import { tag } from './fields/tag';

/** Everything that can be asked for beside words, in the order of menus. */
export const queryFields: readonly QueryField[] = [kind, status, label, is, has, tag, source, quote];
