import { catalogue } from '../catalogue';
import { count, list, plural } from '../numbers';

export const reviewRules = catalogue({
  unreferenced: {
    title: 'Review not finished',
    why: 'A sign-off of some links reads like a sign-off of all of them.',
    definition:
      'A recommendation beneath which citations or steps have no sign-off that still holds for what is there, once a review has begun, that is once somebody has signed off anything of the map. Steps count once one of them has been signed off. What bears on several recommendations is counted with the nearest. The witness is the recommendation and the statements and steps.',
  },
  'reviewer-is-author': {
    title: 'Reviewed by its author',
    why: 'Nobody finds in their own work what they did not see when they wrote it.',
    definition:
      'A statement with a citation, or a step, that was signed off by somebody whom the map names as one of its authors. Capitals and spaces make no difference. The witness is the statement and the sources of the citations.',
  },
  'outdated-verdict': {
    title: 'Outdated sign-off',
    why: 'A sign-off that was given to other words tells the reader that somebody looked, and nobody has.',
    definition:
      'A node with a citation that was signed off before the text of the node, the words of the quote or the text of the source changed. The witness is the node and the sources of those citations.',
  },
  'expired-waiver': {
    title: 'Void waiver',
    why: 'Somebody decided to live with a finding about other words than those that are there now.',
    definition:
      'A statement, step or source with a waiver that was given to it as it was before it changed (see [file-format.md](file-format.md#waiver)). The waiver is void: its finding is open again. Waivers of rules that are not known here are passed over.',
  },
  'waiver-without-reason': {
    title: 'Waiver without a reason',
    why: 'A decision that nobody can read the reason of cannot be judged, and will not be remembered.',
    definition:
      'A statement, step or source with a waiver that gives no reason. It waives nothing. Waivers of rules that are not known here are passed over.',
  },
});

export const reviewFindings = catalogue({
  unreferenced: {
    left: (recommendation: string, left: number, all: number) =>
      `${count(left)} of ${plural(all, 'link')} beneath ${recommendation} ${left === 1 ? 'has' : 'have'} no sign-off that holds: let somebody check ${left === 1 ? 'it' : 'them'} who did not write them.`,
  },
  'reviewer-is-author': {
    signedOff: (name: string, by: string) =>
      `${name} was signed off by ${by}, who is an author of the map: let somebody else check it.`,
  },
  'outdated-verdict': {
    one: (node: string, by: string, source: string) =>
      `${by === '' ? 'Somebody' : by} signed off what ${node} takes from ${source}, but the statement, the quote or the source has changed since: check it again.`,
    several: (node: string, citations: number) =>
      `${count(citations)} citations of ${node} were signed off, but the statement, the quotes or the sources have changed since: check them again.`,
  },
  // `rules` are the titles of what was waived.
  'expired-waiver': {
    changed: (name: string, rules: readonly string[], by: string) =>
      `${by === '' ? 'Somebody' : by} waived ${list(rules.map((rule) => `“${rule}”`))} for ${name}, which has changed since: look at it again, and waive it anew or withdraw the waiver.`,
  },
  'waiver-without-reason': {
    noReason: (name: string, rules: readonly string[]) =>
      `${list(rules.map((rule) => `“${rule}”`))} is waived for ${name} without a reason, so nothing is waived: give the reason, or withdraw the waiver.`,
  },
});
