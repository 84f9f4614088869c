import { useEffect, useState } from 'react';
import { type AuditedMap, isTextFormat, type ReportFormat } from '#shared/audit/report-format';
import { html } from '#shared/audit/report-formats/html';
import { exportAuditWords } from '#shared/words/dialogs';
import { PageView } from './PageView';

interface ReportPreviewProps {
  readonly audited: AuditedMap;
  readonly format: ReportFormat;
}

/** Reports of large maps are long: the beginning shows what they are like. */
const longest = 20_000;

/** What will be written, before it is: a memo as a page, in whichever format; anything else as the text that it is. */
export function ReportPreview({ audited, format }: ReportPreviewProps) {
  const isPage = format.id === html.id || !isTextFormat(format);
  const [content, setContent] = useState<{ readonly isPage: boolean; readonly text: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (isPage ? html : format).write([audited]).then((text) => {
      if (isWanted && typeof text === 'string') setContent({ isPage, text });
    });
    return () => {
      isWanted = false;
    };
  }, [audited, format, isPage]);
  return (
    <section className="export-preview" aria-label={exportAuditWords.preview}>
      {content !== null &&
        (content.isPage ? <PageView html={content.text} /> : <pre>{content.text.slice(0, longest)}</pre>)}
    </section>
  );
}
