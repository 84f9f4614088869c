import { parseQuery } from '#shared/query/query';

interface QueryNoticeProps {
  readonly query: string;
}

/** Says what of a query was not understood, and what becomes of it. */
export function QueryNotice({ query }: QueryNoticeProps) {
  const { strange } = parseQuery(query);
  if (strange.length === 0) return null;
  return (
    <p className="find-notice">
      There is no {strange.map((text) => `“${text}”`).join(' and no ')}: searched as words. “Narrow” lists
      what can be asked for.
    </p>
  );
}
