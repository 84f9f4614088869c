import { offersIn } from '#shared/query/offers';
import { count } from '#shared/words/numbers';
import { tagWords } from '#shared/words/tags';
import { filterBy } from '../find/emphasising';
import { useWorkspace } from '../store/context';
import { queryContext, termsOf } from '../store/derived';
import { Dialog } from '../ui/Dialog';
import { PickList } from '../ui/PickList';
import { type DocumentWorkspace, hasDocument } from '../workspace';

const words = tagWords.filter;

/** Lets the statements with one tag stand out, as the filter of the find bar does. */
export function FilterByTagDialog() {
  const workspace = useWorkspace();
  return hasDocument(workspace) ? <Tags workspace={workspace} /> : null;
}

function Tags({ workspace }: { readonly workspace: DocumentWorkspace }) {
  const { document, ui, clock, canvas } = workspace;
  const groups = offersIn(
    queryContext(document.map(), document.getState().judged, termsOf({ clock, document })),
  );
  const offers = groups.find(({ field }) => field.id === 'tag')?.offers ?? [];
  const items = offers.map(({ title, term, count: number }) => ({
    id: term,
    title,
    aside: <small>{count(number)}</small>,
  }));
  const pick = (term: string) => {
    ui.open(null);
    // The find bar, opened later, says the same.
    ui.find({ query: term });
    filterBy(workspace, term, document.getState().emphasis?.hides ?? false);
    canvas?.focus();
  };
  return (
    <Dialog title={words.title} size="narrow">
      <PickList
        label={words.field}
        placeholder={words.placeholder}
        items={items}
        onPick={pick}
        empty={words.empty}
      />
    </Dialog>
  );
}
