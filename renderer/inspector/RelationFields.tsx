import { canConnect } from '#shared/edit/can-connect';
import { editRelation } from '#shared/edit/relations';
import type { FieldChanges } from '#shared/edit/with-fields';
import type { ArgumentMap } from '#shared/model/argument-map';
import type { Relation } from '#shared/model/relation';
import { relationKinds } from '#shared/model/relation-kinds';
import { findRecord } from '#shared/model/sorted-records';
import { inspectorWords } from '#shared/words/inspector';
import { Choice } from '../fields/Choice';
import { TextField } from '../fields/TextField';
import { nameOfRelation, quoted } from '../items/accessible-name';
import { useDocument } from '../store/context';
import { StrengthSection } from '../strength/StrengthSection';
import { Bearings } from './Bearings';
import { Findings } from './Findings';
import { ItemButton } from './ItemButton';
import { PremiseList } from './PremiseList';
import { isPickable } from './pickable';
import { SchemeFields } from './SchemeFields';
import { Section } from './Section';
import { Standing } from './Standing';
import { useWrite, type WrittenField } from './use-write';
import { VerdictFields } from './VerdictFields';
import { WeightField } from './WeightField';

const words = inspectorWords.step;

interface RelationFieldsProps {
  readonly relation: Relation;
}

/** Everything that a step of the argument says about itself. */
export function RelationFields({ relation }: RelationFieldsProps) {
  const map = useDocument(({ history }) => history.present);
  const write = useWrite(relation.id);
  const edit = (field: WrittenField, changes: FieldChanges<Omit<Relation, 'id'>>) =>
    write(field, editRelation(relation.id, changes));
  const isOnStep = findRecord(map.relations, relation.target) !== undefined;
  const kinds = relationKinds.map(({ id, verb, onRelation }) => ({
    id,
    text: isOnStep ? onRelation.verb : verb,
  }));
  const isSmall = isPickable(map);
  const targets = isSmall ? targetsOf(map, relation) : [];
  return (
    <>
      <PremiseList relation={relation} onChange={(premises) => edit('premises', { premises })} />
      <Choice
        label={inspectorWords.kind}
        value={relation.kind}
        options={kinds}
        onChange={(kind) => kind && edit('kind', { kind })}
      />
      {isSmall ? (
        <Choice
          label={words.target}
          value={relation.target}
          options={targets}
          onChange={(target) => target && edit('target', { target })}
        />
      ) : (
        <Section title={words.targetByHand}>
          <ItemButton id={relation.target} text={nameOf(map, relation.target)} />
        </Section>
      )}
      <Standing id={relation.id} />
      <StrengthSection id={relation.id} />
      <Findings id={relation.id} />
      <TextField
        label={words.warrant}
        rows={3}
        value={relation.warrant ?? ''}
        placeholder={words.askWarrant}
        onChange={(warrant) => edit('warrant', { warrant })}
      />
      <SchemeFields relation={relation} onChange={(scheme) => edit('scheme', { scheme })} />
      <WeightField weight={relation.weight} onChange={(weight) => edit('weight', { weight })} />
      <VerdictFields verdict={relation.verdict} onChange={(verdict) => edit('verdict', { verdict })} />
      <Bearings id={relation.id} />
      <TextField
        label={inspectorWords.note}
        rows={3}
        value={relation.note ?? ''}
        onChange={(note) => edit('note', { note })}
      />
    </>
  );
}

function targetsOf(map: ArgumentMap, relation: Relation) {
  return [...map.nodes, ...map.relations]
    .filter(({ id }) => id === relation.target || canConnect(map, { ...relation, target: id }).ok)
    .map(({ id }) => ({ id, text: nameOf(map, id) }));
}

function nameOf(map: ArgumentMap, id: string): string {
  const relation = findRecord(map.relations, id);
  return relation ? nameOfRelation(map, relation) : quoted(map, id);
}
