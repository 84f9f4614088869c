import { parseQuery } from '#shared/query/query';
import { findWords } from '#shared/words/find';

interface QueryNoticeProps {
  readonly query: string;
}

/** Says what of a query was not understood, and what becomes of it. */
export function QueryNotice({ query }: QueryNoticeProps) {
  const { strange } = parseQuery(query);
  if (strange.length === 0) return null;
  return <p className="find-notice">{findWords.notUnderstood(strange)}</p>;
}
