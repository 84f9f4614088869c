import {
  checkPart,
  type Field,
  isObject,
  type JsonSchema,
  type Part,
  reportMismatch,
  type Shape,
} from './shape';

/** A field that need not be there. */
export interface Optional<in out T> {
  readonly optional: Shape<T>;
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { optional: shape };
}

/** A shape for each field of `T`, optional exactly where the field is: the compiler holds the two together. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K>
    ? Optional<Exclude<T[K], undefined>>
    : Shape<T[K]>;
};

/**
 * An object with these fields, written in this order. Fields it does not know are welcome and left alone.
 *
 * @example
 * const point = record<Point>('Point', 'a point')({ x: number, y: number });
 */
export function record<T extends object>(name: string, expected: string): (fields: FieldsOf<T>) => Shape<T> {
  return (shapes) => {
    const fields = Object.entries<Part | { readonly optional: Part }>(shapes).map(fieldOf);
    return {
      expected,
      check: (value, report) => {
        if (!isObject(value)) return reportMismatch(report, value, expected);
        for (const { key, shape, optional } of fields) {
          const part = value[key];
          if (part !== undefined || !optional) checkPart(shape, part, key, report);
        }
      },
      schema: (definitions) => {
        if (!definitions.has(name)) {
          definitions.set(name, true); // Holds the name's place in the order, and ends recursion.
          definitions.set(
            name,
            schemaOf(fields, (field) => field.shape.schema(definitions)),
          );
        }
        return { $ref: `#/$defs/${name}` };
      },
      fields,
      items: undefined,
    };
  };
}

function fieldOf([key, shape]: readonly [string, Part | { readonly optional: Part }]): Field {
  // Fields are read without asking whether they are the object's own; this is what makes that safe.
  if (key in Object.prototype) throw new Error(`Every object has “${key}”: a record cannot tell its own.`);
  return 'optional' in shape
    ? { key, shape: shape.optional, optional: true }
    : { key, shape, optional: false };
}

function schemaOf(fields: readonly Field[], part: (field: Field) => JsonSchema): JsonSchema {
  const required = fields.filter((field) => !field.optional).map((field) => field.key);
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(fields.map((field) => [field.key, part(field)])),
  };
}
