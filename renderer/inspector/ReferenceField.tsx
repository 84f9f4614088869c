import { referenceOf } from '#shared/bibliography/bibliography';
import { citationStyleOf } from '#shared/bibliography/citation-styles';
import { writeReference } from '#shared/bibliography/write-references';
import type { CslItem } from '#shared/model/source';
import { bibliographyWords as words } from '#shared/words/bibliography';
import { FormattedReference } from '../bibliography/FormattedReference';
import { copyRich } from '../session/copying-rich';
import { useUi, useWorkspace } from '../store/context';
import { Section } from './Section';

/** The source as a reference in the style of choice, to read and to copy. */
export function ReferenceField({ csl }: { readonly csl: CslItem }) {
  const workspace = useWorkspace();
  const style = citationStyleOf(useUi(({ settings }) => settings.citationStyle));
  const runs = referenceOf(csl, style);
  const copy = async () => {
    await copyRich(workspace, writeReference(runs));
    workspace.ui.announce(words.referenceCopied);
  };
  return (
    <Section title={words.reference}>
      <p className="reference" title={style.label}>
        <FormattedReference runs={runs} />
      </p>
      <button type="button" className="plain" onClick={() => void copy()}>
        {words.copyReference}
      </button>
    </Section>
  );
}
