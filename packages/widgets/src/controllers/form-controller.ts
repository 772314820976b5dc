import type { ReactiveControllerHost } from 'lit';
import { failureOf, refusalsOf, type Failure, type Refusal } from './failure.ts';

/** What a form knows of one of its fields. */
export interface FieldRule<Name extends string = string> {
  /** Where the value stands in the request (JSON Pointer); the server's refusals come back by it. */
  readonly pointers?: readonly string[];
  /** Brings typed text to its canonical form when the field is left. */
  readonly normalize?: (typed: string) => string;
  /** Why the value is refused: a code that the locale has a sentence for. */
  readonly refusal?: (value: string, values: Readonly<Record<Name, string>>) => string | undefined;
  /** What is doubtful about a value that is not refused. Shown, and blocks nothing. */
  readonly doubt?: (value: string) => string | undefined;
  /** Whether the field is part of the form now. A hidden field keeps its value. */
  readonly shown?: (values: Readonly<Record<Name, string>>) => boolean;
  /** A password or a code: never kept in a draft. */
  readonly secret?: true;
}

export interface FieldMessage {
  readonly kind: 'error' | 'warning';
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };
type Input = HTMLInputElement | HTMLSelectElement;

/**
 * Values and messages of one form. It listens to the form by delegation: put it as listener of `input`,
 * `compositionend`, `focusout`, `keydown` on `<form>`, and give each input the field's name as `name` and `id`.
 * A field is judged when it is left or when the form is submitted, never while it is typed in or composed.
 */
export class FormController<Name extends string> {
  values: Record<Name, string>;
  /** Fields of the last refused submission, in the form's order; the summary lists them until the next one. */
  summary: readonly Name[] = [];
  /** Why the last call failed, where no field explains it. */
  failure: Failure | undefined;
  readonly names: readonly Name[];
  readonly #host: Host;
  readonly #changed: ((name: Name) => void) | undefined;
  readonly #messages = new Map<Name, FieldMessage>();
  readonly #left = new Set<Name>();
  #rules: Readonly<Record<Name, FieldRule<Name>>>;
  #composing = false;

  constructor(host: Host, rules: Readonly<Record<Name, FieldRule<Name>>>, changed?: (name: Name) => void) {
    this.#host = host;
    this.#rules = rules;
    this.names = Object.keys(rules) as Name[];
    this.#changed = changed;
    this.values = this.#empty();
  }

  get rules(): Readonly<Record<Name, FieldRule<Name>>> {
    return this.#rules;
  }

  /** Fuller rules for the same fields, loaded later: what was left before they came is judged now. */
  set rules(rules: Readonly<Record<Name, FieldRule<Name>>>) {
    this.#rules = rules;
    for (const name of this.#left) this.judge(name);
  }

  message(name: Name): FieldMessage | undefined {
    return this.#messages.get(name);
  }

  isShown(name: Name): boolean {
    return this.rules[name].shown?.(this.values) ?? true;
  }

  /** Takes a value as typed. A message about the old value goes. */
  set(name: Name, value: string): void {
    if (this.values[name] === value) return;
    this.values = { ...this.values, [name]: value };
    this.#messages.delete(name);
    this.#host.requestUpdate();
    this.#changed?.(name);
  }

  /** Puts values in place without a person's doing, as from a draft. */
  fill(values: Partial<Record<Name, string>>): void {
    this.values = { ...this.values, ...values };
    this.#host.requestUpdate();
  }

  clear(): void {
    this.values = this.#empty();
    this.forgive();
  }

  /** Forgets what was said of the values: another page of the form is on the screen. */
  forgive(): void {
    this.#messages.clear();
    this.#left.clear();
    this.summary = [];
    this.failure = undefined;
    this.#host.requestUpdate();
  }

  /** What the rules say of a value, without showing it. */
  refusal(name: Name): string | undefined {
    return this.isShown(name) ? this.rules[name].refusal?.(this.values[name], this.values) : undefined;
  }

  /** Normalises and judges one field, and shows the verdict. */
  judge(name: Name): void {
    const rule = this.rules[name];
    const typed = this.values[name];
    if (rule.normalize) this.set(name, rule.normalize(typed));
    const error = this.refusal(name);
    const doubt = error ? undefined : this.values[name] && rule.doubt?.(this.values[name]);
    if (error) this.put(name, { kind: 'error', code: error });
    else if (doubt) this.put(name, { kind: 'warning', code: doubt });
    else if (this.#messages.get(name)?.kind === 'warning') this.#messages.delete(name);
  }

  put(name: Name, message: FieldMessage): void {
    this.#messages.set(name, message);
    this.#host.requestUpdate();
  }

  /** Judges the whole form. Where something is refused: shows the summary, moves focus to it, answers `false`. */
  attempt(): boolean {
    this.failure = undefined;
    for (const name of this.names) if (this.isShown(name)) this.judge(name);
    return this.#settle();
  }

  /**
   * Takes a failed call: refusals by pointer onto their fields, everything else into `failure`; then moves focus there.
   * A pointer that no field has counts as a failure of the whole.
   */
  refuse(error: unknown): void {
    this.failure = failureOf(error);
    const errors = refusalsOf(error);
    if (this.failure.code === 'request/invalid' && errors.length) {
      const strays = errors.filter((refusal) => !this.place(refusal));
      this.failure = strays[0] ? { ...this.failure, code: strays[0].code } : undefined;
    }
    this.#settle();
  }

  /** Puts one refusal on the field it points to; `false` where no field has it. */
  place({ pointer, code, params }: Refusal): boolean {
    const name = this.names.find(
      (candidate) =>
        this.isShown(candidate) &&
        (this.rules[candidate].pointers ?? [`/${candidate}`]).some(
          (place) => pointer === place || pointer.startsWith(`${place}/`),
        ),
    );
    if (name) this.put(name, { kind: 'error', code, ...(params && { params }) });
    return !!name;
  }

  /** For `<form @input=… @compositionstart=… @compositionend=… @focusout=… @keydown=…>`. */
  handleEvent(event: Event): void {
    const target = event.target as Input;
    const name = target.name as Name;
    const { type } = event;
    if (type === 'keydown') {
      // Some browsers end a composition before the key that ended it: 229 is that key.
      const { key, isComposing, keyCode } = event as KeyboardEvent;
      if (key === 'Enter' && (isComposing || keyCode === 229)) event.preventDefault();
      return;
    }
    if (type.startsWith('composition')) this.#composing = type === 'compositionstart';
    if (!(name in this.rules) || this.#composing) return;
    if (type === 'focusout') this.#leave(target, name);
    else
      this.set(name, target.type === 'checkbox' ? ((target as HTMLInputElement).checked ? 'yes' : '') : target.value);
  }

  focus(name: Name): void {
    this.#host.renderRoot.querySelector<HTMLElement>(`[name="${name}"]:is(:checked, :not([type="radio"]))`)?.focus();
  }

  get composing(): boolean {
    return this.#composing;
  }

  #leave(target: Input, name: Name): void {
    // A window that goes to the back leaves nothing: the person looks something up and comes back.
    if ((target.getRootNode() as ShadowRoot).activeElement === target) return;
    if (!this.values[name] && !this.summary.length) return;
    this.#left.add(name);
    this.judge(name);
  }

  #settle(): boolean {
    this.summary = this.names.filter((name) => this.isShown(name) && this.message(name)?.kind === 'error');
    this.#host.requestUpdate();
    const fine = !this.summary.length && !this.failure;
    if (!fine) {
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('[data-summary]')?.focus(),
      );
    }
    return fine;
  }

  #empty(): Record<Name, string> {
    return Object.fromEntries(this.names.map((name) => [name, ''])) as Record<Name, string>;
  }
}
