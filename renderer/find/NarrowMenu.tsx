import { ListFilter } from 'lucide-react';
import {
  Button,
  Collection,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import { offersIn } from '#shared/query/offers';
import { hasTerm, withToggled } from '#shared/query/terms';
import { findWords } from '#shared/words/find';
import { count as inFigures } from '#shared/words/numbers';
import { useDocumentStore, useWorkspace } from '../store/context';
import { queryContext, termsOf } from '../store/derived';

interface NarrowMenuProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

/** So many tags and sources are listed, the most frequent ones. */
const most = 40;

/** What can be asked for in this map, to choose from: nobody has to know the language of queries. */
export function NarrowMenu({ query, onChange }: NarrowMenuProps) {
  return (
    <MenuTrigger>
      <Button className="plain narrow-button">
        <ListFilter aria-hidden size={15} />
        {findWords.narrow}
      </Button>
      <Popover placement="bottom start" offset={4} maxHeight={460}>
        <Offers query={query} onChange={onChange} />
      </Popover>
    </MenuTrigger>
  );
}

/** Counted when the menu opens, not before. */
function Offers({ query, onChange }: NarrowMenuProps) {
  const { clock } = useWorkspace();
  const document = useDocumentStore();
  const groups = offersIn(
    queryContext(document.map(), document.getState().judged, termsOf({ clock, document })),
  ).map(({ field, offers }) => ({
    id: field.id,
    title: field.title,
    offers: offers.slice(0, most),
  }));
  const terms = groups.flatMap(({ offers }) => offers.map(({ term }) => term));
  return (
    <Menu
      className="context-menu narrow-menu"
      aria-label={findWords.narrow}
      selectionMode="multiple"
      selectedKeys={terms.filter((term) => hasTerm(query, term))}
      onSelectionChange={(keys) => {
        if (keys === 'all') return;
        const toggled = terms.find((term) => keys.has(term) !== hasTerm(query, term));
        if (toggled !== undefined) onChange(withToggled(query, toggled));
      }}
      items={groups}
    >
      {(group) => (
        <MenuSection id={group.id}>
          <Header className="narrow-head">{group.title}</Header>
          <Collection items={group.offers}>
            {({ term, title, count }) => (
              <MenuItem id={term} className="context-menu-item" textValue={title}>
                {({ isSelected }) => (
                  <>
                    <span className="narrow-check" aria-hidden>
                      {isSelected ? '✓' : ''}
                    </span>
                    <Text slot="label">{title}</Text>
                    <span className="context-menu-keys">{inFigures(count)}</span>
                  </>
                )}
              </MenuItem>
            )}
          </Collection>
        </MenuSection>
      )}
    </Menu>
  );
}
