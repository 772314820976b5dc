import { normalForms } from '@zxkt/contract/resources/qualification/normal-forms';
import { qualificationSections } from '@zxkt/contract/resources/qualification/sections';
import { qualificationWarnings } from '@zxkt/contract/resources/qualification/warnings';
import * as v from 'valibot';
import type { FieldRule } from '../controllers/form-controller.ts';
import {
  contentOf,
  fieldNames,
  isList,
  listOf,
  placeOf,
  pointerOf,
  wizardFields,
  type WizardField,
  type WizardValues,
} from './wizard-fields.ts';

export { derivedFrom, type Derived } from '@zxkt/contract/resources/qualification/derived';

/** What the form knows beside its values. */
export interface WizardRulesState {
  readonly values: () => WizardValues;
  /** What a catalogue says of a code, once it is loaded. */
  readonly catalogueRefusal: (name: WizardField, value: string) => string | undefined;
  readonly isLocked: (name: WizardField) => boolean;
}

const schemaOf = (name: WizardField): v.GenericSchema => {
  const [section, field] = placeOf(name);
  return (qualificationSections[section] as Readonly<Record<string, v.GenericSchema>>)[field] as v.GenericSchema;
};

/** What the contract's own schema says of one field. */
const contractRefusal = (name: WizardField) => {
  const schema = schemaOf(name);
  return (value: string): string | undefined => {
    if (!value && schema.type === 'optional') return undefined;
    const { success, issues } = v.safeParse(schema, isList(name) ? listOf(value) : value);
    if (success) return undefined;
    // Of a choice that was not made the form says so; the schema says that it is none of the options.
    return value || isList(name) || issues[0].message !== 'field/option' ? issues[0].message : 'field/required';
  };
};

/** Rules for all fields, from the contract. Loaded after the form is there to be typed in. */
export const wizardRules = (state: WizardRulesState): Record<WizardField, FieldRule<WizardField>> => {
  const rule = (name: WizardField): FieldRule<WizardField> => {
    const [section, field] = placeOf(name);
    const forms: Readonly<Record<string, Readonly<Record<string, (typed: string) => string>>>> = normalForms;
    const normalize = forms[section]?.[field];
    const refused = contractRefusal(name);
    return {
      ...wizardFields[name],
      ...(normalize && { normalize }),
      refusal: (value, values) => {
        if (state.isLocked(name)) return undefined;
        if (name === 'unit-uscc' && !value && !values['unit-organisationCode']) return 'enterprise-code/missing';
        return refused(value) ?? state.catalogueRefusal(name, value);
      },
      doubt: () => {
        const warnings = qualificationWarnings(contentOf(state.values()));
        return warnings.find(({ pointer }) => pointer === pointerOf(name))?.code;
      },
    };
  };
  return Object.fromEntries(fieldNames.map((name) => [name, rule(name)])) as Record<
    WizardField,
    FieldRule<WizardField>
  >;
};
