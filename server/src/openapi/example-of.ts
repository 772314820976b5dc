import { resolve, type Components, type JsonSchema } from './json-schema.ts';
import { fieldExamples } from './rule-notes.ts';

const ofNumber = ({ minimum = 0 }: JsonSchema) => Math.max(minimum, 600);

interface Place {
  readonly field: string;
  /** The field that holds the object which holds this one. */
  readonly parent: string;
}

const known = ({ field, parent }: Place): unknown => fieldExamples[`${parent}.${field}`];

const isNumeric = ({ type }: JsonSchema): boolean => type === 'integer' || type === 'number';

/** Of the field's name alone, wherever it stands; a rule that explains itself knows better. Widths have names of fields. */
const usual = ({ field }: Place, schema: JsonSchema): unknown =>
  isNumeric(schema) && typeof fieldExamples[field] === 'string' ? undefined : fieldExamples[field];

/** A value that fits: what the field's name suggests, else what the schema itself offers, else the plainest there is. */
export const exampleOf = (
  schema: JsonSchema,
  components: Components,
  place: Place = { field: '', parent: '' },
): unknown => {
  const { const: only, examples, enum: options, properties, items, anyOf, oneOf, type } = resolve(schema, components);
  const suggested = known(place) ?? examples?.[0] ?? usual(place, schema);
  if (only !== undefined) return only;
  if (suggested !== undefined && !properties) return suggested;
  if (options) return options[0];
  const [first] = oneOf ?? anyOf ?? [];
  if (first) return exampleOf(first, components, place);
  if (properties) {
    return Object.fromEntries(
      Object.entries(properties).map(([field, property]) => [
        field,
        exampleOf(property, components, { field, parent: place.field }),
      ]),
    );
  }
  if (items) return [exampleOf(items, components, place)];
  if (isNumeric(schema)) return ofNumber(schema);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return type === 'object' ? {} : 'example';
};
