import type { BriefCoverage } from '#shared/reading/coverage';
import { coverageWords } from '#shared/words/coverage';
import { CappedList } from './CappedList';
import { PassageRow } from './PassageRow';

interface BriefSectionProps {
  readonly brief: BriefCoverage;
  readonly title: string;
  /** Whether the map has other briefs, so that each has to be named. */
  readonly isNamed: boolean;
}

/** How much of a brief is in the map, and what of it is not. */
export function BriefSection({ brief, title, isNamed }: BriefSectionProps) {
  const { source, uncovered, footnotes } = brief;
  return (
    <>
      {isNamed && <h3 className="coverage-title">{title}</h3>}
      <Share brief={brief} title={title} />
      {brief.assertive > 0 && (
        <CappedList
          title={coverageWords.uncovered.title}
          items={uncovered}
          keyOf={({ start }) => String(start)}
          none={coverageWords.uncovered.none}
        >
          {(sentence) => (
            <PassageRow source={source} span={sentence} text={sentence.text} page={sentence.page} />
          )}
        </CappedList>
      )}
      <CappedList
        title={coverageWords.marks.title}
        items={footnotes.callsWithoutRecord}
        keyOf={({ mark, start }) => `${start} ${mark}`}
      >
        {(call) => <PassageRow source={source} span={call} text={coverageWords.marks.one(call.mark)} />}
      </CappedList>
      <CappedList
        title={coverageWords.notes.title}
        items={footnotes.recordsWithoutCall}
        keyOf={({ start }) => String(start)}
      >
        {(note) => (
          <PassageRow source={source} span={note} text={coverageWords.notes.one(note.mark, note.text)} />
        )}
      </CappedList>
      <CappedList
        title={coverageWords.duplicates.title}
        items={footnotes.duplicates.flat()}
        keyOf={({ start }) => String(start)}
      >
        {(note) => (
          <PassageRow source={source} span={note} text={coverageWords.notes.one(note.mark, note.text)} />
        )}
      </CappedList>
    </>
  );
}

function Share({
  brief: { assertive, covered, percent },
  title,
}: Pick<BriefSectionProps, 'brief' | 'title'>) {
  if (assertive === 0) return <p className="coverage-note">{coverageWords.nothingClaimed}</p>;
  const inWords = coverageWords.carried(covered, assertive);
  return (
    <div className="coverage-share">
      <p>
        <strong>{coverageWords.percent(percent)}</strong> {inWords}
      </p>
      <meter
        className="visually-hidden"
        aria-label={coverageWords.bar(title)}
        aria-valuetext={inWords}
        max={assertive}
        value={covered}
      />
      <div className="coverage-bar" aria-hidden>
        <div style={{ width: `${(100 * covered) / assertive}%` }} />
      </div>
      <p className="coverage-note">{coverageWords.how}</p>
    </div>
  );
}
