import { finiteVerbAt, isPresent, wordsOf } from './finite-verbs';
import { longestStatement, plain } from './plain';

/** A joint between two clauses of a statement that each say something. */
export interface Joint {
  /** As it is written: ";", "and" or "because". */
  readonly joint: string;
  /** What stands before and behind it. */
  readonly parts: readonly [before: string, behind: string];
}

const joints = /;|(?<=[\s,])(?:and|because)(?=[\s,])/g;
/** Behind these, a joint may join two things within one part of the sentence. */
const subordinators =
  /\b(?:that|which|who|whom|whose|whether|if|when|while|where|unless|those|what|how|why|both|between)\b/;
const quoted = /“[^”]*”|"[^"]*"|\([^)]*\)/g;

/**
 * Where a statement says two things, each of which could be true without the other; undefined where it says one. Judged by
 * the verbs on both sides; where a clause before is open ("who report late and …"), it is taken for one.
 */
export function jointOf(statement: string): Joint | undefined {
  if (statement.length > longestStatement) return undefined;
  // What is quoted or in brackets keeps its length, so that places stay what they are.
  const text = plain(statement).replace(quoted, (words) => '_'.repeat(words.length));
  for (const { 0: joint, index } of text.matchAll(joints)) {
    const [before, behind] = [text.slice(0, index), text.slice(index + joint.length)];
    if (!isJoint(joint, before, behind)) continue;
    return { joint, parts: [statement.slice(0, index).trim(), statement.slice(index + joint.length).trim()] };
  }
  return undefined;
}

function isJoint(joint: string, before: string, behind: string): boolean {
  const [earlier, later] = [wordsOf(before), wordsOf(upToBorder(behind))];
  const first = finiteVerbAt(earlier);
  // "Patients wait longer and die sooner": the second verb has the subject of the first, and its form.
  const isShared = isPresent(earlier[first]) && isPresent(later[0]);
  const second = isShared ? 0 : finiteVerbAt(later);
  if (first < 1 || second === -1) return false; // What begins with a verb has no subject.
  if (second === 0 && first === earlier.length - 1) return false; // "drafts and publishes the rules"
  if (joint === ';') return true;
  if (joint === 'because') return later[0] !== 'of' && !/\bnot\b|n't\b/.test(before);
  return ![before, later.slice(0, second).join(' ')].some((words) => subordinators.test(words));
}

/** A clause behind a joint ends where the next one begins. */
function upToBorder(text: string): string {
  const withoutAside = text.replace(/^\s*,[^,;]*,/, ' ');
  return withoutAside.split(/[;:]|,\s|\s(?:and|but|because|which|who|that)\s/, 1).join();
}
