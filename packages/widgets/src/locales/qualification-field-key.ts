import type { QualificationEvent, QualificationStatus } from '@zxkt/contract/machines/qualification';
import type { unitNatures } from '@zxkt/contract/resources/qualification/details';
import type { qualificationSections, SectionName } from '@zxkt/contract/resources/qualification/sections';
import type { affiliations } from '@zxkt/contract/resources/qualification/unit';

type Sections = typeof qualificationSections;

/** `unit.uscc`: a field of the contract's sections. */
export type QualificationField = { [S in SectionName]: `${S}.${keyof Sections[S] & string}` }[SectionName];

/** What each locale owes: a field that is added to the contract stops the build until it has its label. */
export type QualificationLabel =
  | `qualification/${QualificationField | SectionName}`
  | `qualification/unit.affiliation/${(typeof affiliations)[number]}`
  | `qualification/details.nature/${(typeof unitNatures)[number]}`;

/** Names of states and of what happens in a timeline; owed by each locale likewise. */
export type QualificationStepName = `status/${QualificationStatus}` | `event/${QualificationEvent | 'begin'}`;
