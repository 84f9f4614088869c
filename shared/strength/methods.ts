import type { Method } from './method';
import { dfQuad } from './methods/df-quad';
import { euler } from './methods/euler';
import { quadraticEnergy } from './methods/quadratic-energy';

/** Every method; the first is the usual one. */
export const methods: readonly Method[] = [quadraticEnergy, dfQuad, euler];

export const usualMethod: Method = quadraticEnergy;

/** The usual method for a word that names none. */
export function methodOf(id: string | undefined): Method {
  return methods.find((method) => method.id === id) ?? usualMethod;
}
