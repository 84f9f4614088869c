import { useId, useState } from 'react';
import type { RuleNumber } from '#shared/audit/rule';
import { auditSettingsWords as words } from '#shared/words/audit-settings';

interface NumberFieldProps {
  readonly number: RuleNumber;
  /** Undefined where the rule's own counts. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number that a rule goes by. What is out of its bounds stays in the field, and out of the settings. */
export function NumberField({ number: { title, usual, min, max }, value, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const problemId = useId();
  const text = draft ?? (value === undefined ? '' : String(value));
  const isGood = isWithin(text, min, max);
  return (
    <label className="rule-number">
      <span>{title}</span>
      <input
        type="text"
        inputMode="decimal"
        value={text}
        placeholder={words.usual(usual)}
        aria-invalid={!isGood}
        aria-describedby={isGood ? undefined : problemId}
        onChange={({ target }) => {
          const good = isWithin(target.value, min, max);
          setDraft(good ? null : target.value);
          if (good) onChange(target.value.trim() === '' ? undefined : Number(target.value));
        }}
      />
      {!isGood && (
        <span id={problemId} role="alert" className="rule-problem">
          {words.outOfBounds(min, max)}
        </span>
      )}
    </label>
  );
}

function isWithin(text: string, min: number, max: number): boolean {
  if (text.trim() === '') return true;
  return /^\d+(\.\d+)?$/.test(text.trim()) && Number(text) >= min && Number(text) <= max;
}
