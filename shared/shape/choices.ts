import { shapeWords } from '../words/shape';
import { oneOf } from './scalars';
import { checkPart, fits, isObject, type Part, reportMismatch, type Shape } from './shape';

/** For each tag the shape of what carries it. */
export type Cases<T, Tag extends keyof T> = {
  readonly [K in T[Tag] & string]: Shape<Extract<T, { readonly [tag in Tag]: K }>>;
};

/**
 * A union told apart by one field, as messages are.
 *
 * @example
 * const message = taggedBy<Message, 'kind'>('kind', 'a message')({ start, stop });
 */
export function taggedBy<T, Tag extends keyof T & string>(
  tag: Tag,
  expected: string,
): (cases: Cases<T, Tag>) => Shape<T> {
  return (cases) => {
    const shapes = new Map<unknown, Part>(Object.entries<Part>(cases));
    const tags = oneOf(Object.keys(cases));
    return {
      expected,
      check: (value, report) => {
        if (!isObject(value)) return reportMismatch(report, value, expected);
        const shape = shapes.get(value[tag]);
        if (shape === undefined) checkPart(tags, value[tag], tag, report);
        else shape.check(value, report);
      },
      schema: (definitions) => ({
        oneOf: [...shapes.values()].map((shape) => shape.schema(definitions)),
      }),
      fields: [],
      items: undefined,
    };
  };
}

/** The one or the other. What is wrong is said of the whole, because nobody knows which was meant. */
export function either<A, B>(one: Shape<A>, other: Shape<B>): Shape<A | B> {
  const expected = shapeWords.expected.either(one.expected, other.expected);
  return {
    expected,
    check: (value, report) => {
      if (!fits(one, value) && !fits(other, value)) reportMismatch(report, value, expected);
    },
    schema: (definitions) => ({ anyOf: [one.schema(definitions), other.schema(definitions)] }),
    fields: [],
    items: undefined,
  };
}

/** A shape that is made when first needed: for values that contain their like. */
export function lazily<T>(expected: string, make: () => Shape<T>): Shape<T> {
  let made: Shape<T> | undefined;
  const shape = (): Shape<T> => {
    made ??= make();
    return made;
  };
  return {
    expected,
    check: (value, report) => shape().check(value, report),
    schema: (definitions) => shape().schema(definitions),
    fields: [],
    items: undefined,
  };
}

/** The same shape with a sentence for whoever reads the schema. */
export function described<T>(description: string, shape: Shape<T>): Shape<T> {
  return {
    ...shape,
    schema: (definitions) => {
      const schema = shape.schema(definitions);
      return typeof schema === 'boolean' ? schema : { ...schema, description };
    },
  };
}
