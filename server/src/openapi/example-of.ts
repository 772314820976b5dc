import { resolve, type Components, type JsonSchema } from './json-schema.ts';
import { fieldExamples } from './rule-notes.ts';

const ofNumber = ({ minimum = 0 }: JsonSchema) => Math.max(minimum, 600);

/** A value that fits: what the schema itself offers, else what the field's name suggests, else the plainest there is. */
export const exampleOf = (schema: JsonSchema, components: Components, field = ''): unknown => {
  const {
    const: only,
    examples,
    enum: options,
    properties,
    items,
    anyOf,
    oneOf,
    type,
    additionalProperties,
  } = resolve(schema, components);
  if (only !== undefined) return only;
  if (field in fieldExamples) return fieldExamples[field];
  if (examples) return examples[0];
  if (options) return options[0];
  const [first] = oneOf ?? anyOf ?? [];
  if (first) return exampleOf(first, components, field);
  if (properties) {
    return Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, exampleOf(property, components, name)]),
    );
  }
  if (items) return [exampleOf(items, components)];
  if (type === 'integer' || type === 'number') return ofNumber(schema);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  if (type === 'object' || additionalProperties) return {};
  return 'example';
};
