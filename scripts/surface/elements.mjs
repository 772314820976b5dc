import { readFileSync } from 'node:fs';

/** The elements as the manifest has them, by name of their tag. */
export const readElements = (file = 'packages/widgets/custom-elements.json') =>
  JSON.parse(readFileSync(file, 'utf8'))
    .modules.flatMap(({ path, declarations }) => declarations.map((element) => ({ path, ...element })))
    .toSorted((a, b) => (a.tagName < b.tagName ? -1 : 1));

const own = ({ kind, privacy, static: isStatic }) =>
  kind === 'field' && (privacy ?? 'public') === 'public' && !isStatic;

/** What a host sets on an element: no constants of form-associated elements, nothing read-only. */
export const propertiesOf = ({ members = [] }) =>
  members.filter((member) => own(member) && !member.readonly && member.name !== 'role');

/** `'tab' | 'device'` and `light|dark` as a list; `undefined` where any text is allowed. */
export const choicesOf = ({ type }) => {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim().replaceAll("'", ''));
  const choices = parts.filter((part) => part !== 'undefined' && part !== 'null');
  const isList = choices.length > 1 && choices.every((choice) => /^[a-z][a-z-]*$/.test(choice));
  return isList && !choices.includes('string') ? choices : undefined;
};

export const isFlag = ({ type }) => type?.text === 'boolean';
