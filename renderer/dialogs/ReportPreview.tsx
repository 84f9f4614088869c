import { useEffect, useState } from 'react';
import type { AuditedMap, ReportFormat } from '#shared/audit/report-format';
import { exportAuditWords } from '#shared/words/dialogs';

interface ReportPreviewProps {
  readonly audited: AuditedMap;
  /** One that is text to be looked at. */
  readonly format: ReportFormat;
}

/** Reports of large maps are long: the beginning shows what they are like. */
const longest = 20_000;

/** What will be written, before it is. */
export function ReportPreview({ audited, format }: ReportPreviewProps) {
  const [content, setContent] = useState<string | null>(null);
  useEffect(() => {
    let isWanted = true;
    void format.write([audited]).then((written) => {
      if (isWanted && typeof written === 'string') setContent(written.slice(0, longest));
    });
    return () => {
      isWanted = false;
    };
  }, [audited, format]);
  return (
    <section className="export-preview" aria-label={exportAuditWords.preview}>
      {content !== null && <pre>{content}</pre>}
    </section>
  );
}
