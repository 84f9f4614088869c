import { type Source, sourceTitle } from '#shared/model/source';

/** "[1] The title. The publisher. https://example.org/report" */
export function sourceLines(sources: readonly Source[]): readonly string[] {
  return sources.map((source, index) => {
    const { publisher, DOI: doi, URL: address } = source.csl;
    const parts = [sourceTitle(source), publisher, doi, address].flatMap((part) =>
      typeof part === 'string' && part.trim() !== '' ? [part.trim().replace(/\s+/g, ' ')] : [],
    );
    return `[${index + 1}] ${parts.join('. ')}`;
  });
}
