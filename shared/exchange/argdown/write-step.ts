import type { Relation } from '#shared/model/relation';
import { escapeText } from './escape-text';
import type { ArgdownExtra } from './kept';
import { leftExtra, tagText } from './native';
import { plainForm } from './plain-form';
import { dataText, withoutArgdown } from './write-node';

/** How what a step is about is called. */
export interface StepNames {
  readonly title: string;
  /** In their brackets. */
  readonly premises: readonly string[];
  readonly target: string;
  readonly isTargetStep: boolean;
  /** For a conclusion that stands in, where the step does not support a statement. */
  readonly conclusion: string;
}

/** The line that names a step as an argument, with all that is said about it. */
export function stepHead(relation: Relation, names: StepNames, native: ArgdownExtra): string {
  const { id, kind, premises, target, warrant, scheme, ...rest } = relation;
  const plain = warrant === undefined ? undefined : plainForm(warrant);
  const own = {
    ...(id !== names.title && { id }),
    ...(isStandIn(relation, names) && { kind }),
    ...(plain !== warrant && { warrant }),
    ...(scheme !== undefined && !isRule(scheme) && { scheme }),
    ...withoutArgdown(rest),
    ...leftExtra(relation, native),
  };
  const text = plain === undefined ? '' : `: ${escapeText(plain)}`;
  const tags = (native.tags ?? []).map((tag) => ` ${tagText(tag)}`).join('');
  return `<${names.title}>${text}${tags}${dataText(native.data, own)}`;
}

/** Premises, inference and conclusion. */
export function stepLines(relation: Relation, names: StepNames, native: ArgdownExtra): readonly string[] {
  const { scheme } = relation;
  const rule = scheme !== undefined && isRule(scheme) ? ` ${scheme}` : '';
  const said = `${rule}${dataText(native.inferenceData, {})}`;
  const last = names.premises.length + 1;
  return [
    ...names.premises.map((premise, place) => `(${place + 1}) ${premise}`),
    said === '' ? '----' : `--${said} --`,
    ...(isStandIn(relation, names)
      ? [`(${last}) ${names.conclusion}`, `  ${signFor(relation, names)} ${names.target}`]
      : [`(${last}) ${names.target}`]),
  ];
}

/** Argdown knows conclusions that are statements, and no others. */
function isStandIn({ kind }: Relation, { isTargetStep }: StepNames): boolean {
  return isTargetStep || kind !== 'support';
}

function signFor({ kind }: Relation, { isTargetStep }: StepNames): string {
  if (kind === 'support') return '+>';
  return isTargetStep ? '_>' : '->';
}

/** Whether a scheme can be written as the names of rules. */
function isRule(scheme: string): boolean {
  return /^[\p{Letter}\p{Number}]+(?:(?:, |[ -])[\p{Letter}\p{Number}]+)*$/u.test(scheme);
}
