import type { CaseDetail, CaseEvent } from '@zxkt/contract/resources/review';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ReviewDetailKey } from '../locales/zh-CN/review-detail.ts';
import type { NameOf } from '../qualification-wizard/catalogue-names.ts';
import type { CaseController } from './case-controller.ts';
import type { CaseReasons } from './case-reasons.ts';

export type CaseText = TextController<ReviewDetailKey>;

/** Inputs of the panel; `reasons` stands for all reasons together. */
export type DecideField = 'event' | 'due' | 'reasons';

export type Direction = 'previous' | 'next';

/** What the parts of the page draw from, and what they call. */
export interface CaseView {
  readonly text: CaseText;
  readonly detail: CaseDetail;
  readonly current: CaseController;
  readonly reasons: CaseReasons;
  readonly form: FormController<DecideField>;
  readonly nameOf: NameOf;
  /** May decide cases at all; who only looks may not. */
  readonly isReviewer: boolean;
  /** Decisions that fit the state now. */
  readonly decisions: readonly CaseEvent[];
  /** Whether reasons can be written about what is on the screen. */
  readonly isWritable: boolean;
  /** The place whose reason is being written. */
  readonly editing: string | undefined;
  /** What was just decided here. */
  readonly decided: CaseEvent | undefined;
  /** The last day for a correction in that many working days; `unknown` where nobody can say. */
  readonly dueDay: string | undefined;
  readonly queueHref: string;
  readonly hasKeys: boolean;
  readonly neighbours: Readonly<Record<Direction, string | undefined>>;
  readonly go: Go;
  readonly move: (direction: Direction) => void;
  readonly take: () => void;
  readonly release: () => void;
  readonly goTo: (pointer: string) => void;
  readonly write: (pointer: string) => void;
  readonly written: () => void;
  readonly unwrite: (pointer: string) => void;
  readonly askPurpose: () => void;
  readonly askReset: () => void;
  readonly submit: (event: Event) => void;
  readonly print: () => void;
  readonly showKeys: () => void;
}
