import { graphOf } from '#shared/graph/graph';
import type { ArgumentMap } from '#shared/model/argument-map';
import { checkQuotes } from '#shared/quotes/quote-checks';
import type { Method } from '#shared/strength/method';
import { methodOf } from '#shared/strength/methods';
import { type Strength, type Strengths, strengthOf, strengthsOf } from '#shared/strength/strength';
import { useUi } from './context';

/** The method by which strengths are shown; null while they are not. */
export function useShownMethod(): Method | null {
  const shows = useUi(({ settings }) => settings.showsStrength ?? false);
  const id = useUi(({ settings }) => settings.strengthMethod);
  return shows ? methodOf(id) : null;
}

/** The strengths of a map whose quotations were checked when it was judged; all of them are reckoned when one is asked for. */
export function judgedStrengths(judged: ArgumentMap, method: Method): Strengths {
  return strengthsOf(graphOf(judged), method, checkQuotes(judged).orphans);
}

/** Of one node or relation; undefined for what the judged map does not have yet. */
export function strengthIn(judged: ArgumentMap, method: Method, id: string): Strength | undefined {
  return strengthOf(judgedStrengths(judged, method), id);
}
