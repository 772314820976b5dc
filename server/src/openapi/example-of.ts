import { resolve, type Components, type JsonSchema } from './json-schema.ts';
import { fieldExamples } from './rule-notes.ts';

const ofNumber = ({ minimum = 0 }: JsonSchema) => Math.max(minimum, 600);

interface Place {
  readonly field: string;
  /** The field that holds the object which holds this one. */
  readonly parent: string;
}

const known = ({ field, parent }: Place): unknown => fieldExamples[`${parent}.${field}`];

/** Of the field's name alone, wherever it stands; a rule that explains itself knows better. */
const usual = ({ field }: Place): unknown => fieldExamples[field];

/** A value that fits: what the field's name suggests, else what the schema itself offers, else the plainest there is. */
export const exampleOf = (
  schema: JsonSchema,
  components: Components,
  place: Place = { field: '', parent: '' },
): unknown => {
  const { const: only, examples, enum: options, properties, items, anyOf, oneOf, type } = resolve(schema, components);
  const suggested = known(place) ?? examples?.[0] ?? usual(place);
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
  if (type === 'integer' || type === 'number') return ofNumber(schema);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return type === 'object' ? {} : 'example';
};
