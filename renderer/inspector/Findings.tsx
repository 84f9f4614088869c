import { inspectorWords } from '#shared/words/inspector';
import { FindingRow } from '../audit/FindingRow';
import { useReport } from '../audit/use-report';
import { findingsOf } from '../store/derived';
import { Section } from './Section';

interface FindingsProps {
  readonly id: string;
}

/** What the audit holds against one thing. */
export function Findings({ id }: FindingsProps) {
  const findings = findingsOf(useReport(), id);
  if (findings.length === 0) return null;
  return (
    <Section title={inspectorWords.findings}>
      <ul className="inspector-findings">
        {findings.map((finding) => (
          <FindingRow key={finding.rule} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}
