/** How a value is compared and merged: part by part, or (without a plan) as one. */
export type Plan = ObjectPlan | ListPlan;

export interface ObjectPlan {
  readonly of: 'fields';
  /** Fields that have parts themselves; all others are one. */
  readonly fields: ReadonlyMap<string, Plan>;
  /** Of fields that may be left out: the value that says the same. */
  readonly usual?: ReadonlyMap<string, unknown>;
}

export interface ListPlan {
  readonly of: 'items';
  /** By what an item is known again in another version. */
  readonly keyOf: (item: unknown) => string;
  /** Absent for items that are texts: such a list is a set. */
  readonly item?: ObjectPlan;
  /** Whether the order of the texts says something. */
  readonly ordered?: boolean;
}

const asOne = fields({});
const texts: ListPlan = { of: 'items', keyOf: String };

// A quote, a verdict, a grade and the setting of a rule are each one: half of either would be neither.

export const nodePlan: ObjectPlan = {
  ...fields({ tags: texts, citations: itemsBy('source') }),
  usual: new Map([
    ['status', 'asserted'],
    ['standard', 'dialectical-validity'],
  ]),
};

export const relationPlan = fields({ premises: texts, answers: itemsBy('question') });

export const sourcePlan = fields({ csl: asOne, derivedFrom: texts });

export const waiverPlan = asOne;

/** Of a map without its nodes, relations, sources and view. */
export const headPlan = fields({
  authors: { ...texts, ordered: true },
  waivers: itemsBy('rule', 'subject'),
  audit: fields({ rules: asOne }),
});

export const viewPlan = fields({
  placements: itemsBy('id'),
  collapsed: texts,
  pinned: texts,
  saved: itemsBy('name'),
});

function fields(plans: Readonly<Record<string, Plan>>): ObjectPlan {
  return { of: 'fields', fields: new Map(Object.entries(plans)) };
}

function itemsBy(...names: readonly string[]): ListPlan {
  const keyOf = (item: unknown) =>
    names.map((name) => String((item as { readonly [field: string]: unknown })[name])).join(' ');
  return { of: 'items', keyOf, item: asOne };
}
