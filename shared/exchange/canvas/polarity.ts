const forWords =
  /\b(?:supports?|supporting|pro|because|evidence|proves?|confirms?|backs?|therefore|hence|implies)\b|^\+$/i;
const againstWords =
  /\b(?:objects? to|objection|attacks?|undercuts?|rebuts?|refutes?|contradicts?|opposes?|disproves?|weakens|against|con|contra|counter\w*)\b|^[-−–]$/i;
const negation = /\b(?:not|no|never|neither)\b|n[’']t\b/i;

/** What the label of a line says of its meaning; nothing where it says neither, both, or that one of them is not so. */
export function polarityOf(label: string): 'support' | 'attack' | undefined {
  const short = label.trim().slice(0, 200);
  const [isFor, isAgainst] = [forWords.test(short), againstWords.test(short)];
  if (isFor === isAgainst || negation.test(short)) return undefined;
  return isFor ? 'support' : 'attack';
}

/** What a relation of ours is, by what was kept of it and the labels that it has by now: those may have been changed. */
export function kindOf(kept: unknown, labels: readonly (string | undefined)[]): 'support' | 'attack' {
  const said = labels.map((label = '') => polarityOf(label)).filter((kind) => kind !== undefined);
  const changed = said.find((kind) => kind !== kept);
  return changed ?? (kept === 'attack' ? 'attack' : 'support');
}
