import type { Connection } from '@zxkt/client/connection';
import { readQualification } from '@zxkt/contract/calls/qualifications';
import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import { nothing, type LitElement } from 'lit';
import type { EffectKeys } from '../controllers/effect-keys.ts';
import { failureOf } from '../controllers/failure.ts';
import type { FormController } from '../controllers/form-controller.ts';
import { notLoaded } from '../controllers/not-loaded.ts';
import type { SessionController } from '../session/session-controller.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import type { conflictPage } from './conflict-view.ts';
import { isOpenStatus } from './draft-limits.ts';
import type { Conflict, QualificationDraftController } from './qualification-draft-controller.ts';
import type { sessionDialog } from './session-dialog.ts';
import type { WizardField } from './wizard-fields.ts';
import type { WizardParts } from './wizard-parts.ts';

/** What of the wizard a detour leads away from, and back to. */
export interface WizardDesk {
  readonly host: LitElement & { readonly client: Connection | undefined };
  readonly form: FormController<WizardField>;
  readonly draft: QualificationDraftController;
  readonly session: SessionController;
  readonly keys: EffectKeys;
  readonly parts: WizardParts;
  readonly show: (page: 'fill') => Promise<void>;
  readonly focus: (selector: string) => Promise<void>;
  /** Asks the server where the qualification stands. */
  readonly load: () => Promise<void>;
  /** Tells the host which fields were refused. */
  readonly refused: () => void;
}

/**
 * What leads away from the straight way through the wizard: two versions of a draft, a session that ended, a submission that
 * is refused. Loaded when the first of them happens.
 */
export class Detours {
  /** Somebody signs in over the form, which is not to be read meanwhile. */
  signingIn = false;
  readonly #desk: WizardDesk;
  /** In a conflict: the fields that are to take the server's value. */
  #theirs: ReadonlySet<WizardField> = new Set();
  #conflictPage: typeof conflictPage | undefined;
  #sessionDialog: typeof sessionDialog | undefined;

  constructor(desk: WizardDesk) {
    this.#desk = desk;
  }

  // Two versions

  async conflicted({ untouched }: Conflict): Promise<void> {
    const { host, parts, focus } = this.#desk;
    this.#theirs = untouched;
    const [{ conflictPage, choiceStyles, interruptionStyles }] = await Promise.all([
      import('./conflict-view.ts'),
      parts.loadPages(),
    ]).catch(notLoaded);
    adoptLate(host, [choiceStyles, interruptionStyles]);
    this.#conflictPage = conflictPage;
    host.requestUpdate();
    await focus('[data-heading]');
  }

  conflictPage(conflict: Conflict): unknown {
    const { host, form, parts } = this.#desk;
    const { pages } = parts;
    if (!pages) return undefined;
    return this.#conflictPage?.({
      text: pages.text,
      nameOf: pages.nameOf,
      conflict,
      mine: form.values,
      theirs: this.#theirs,
      choose: (theirs) => {
        this.#theirs = theirs;
        host.requestUpdate();
      },
      save: () => void this.#resolve(),
    });
  }

  async #resolve(): Promise<void> {
    const { draft, show, focus } = this.#desk;
    draft.resolve(this.#theirs);
    await show('fill');
    await focus('[part="form"] h3');
  }

  // A session that ended

  async openDialog(): Promise<void> {
    const { host, parts } = this.#desk;
    const [{ sessionDialog, interruptionStyles }] = await Promise.all([
      import('./session-dialog.ts'),
      parts.loadPages(),
    ]).catch(notLoaded);
    adoptLate(host, [interruptionStyles]);
    this.#sessionDialog = sessionDialog;
    this.#sign(true);
    await host.updateComplete;
    const dialog = host.renderRoot.querySelector<HTMLDialogElement>('.session');
    if (dialog && !dialog.open) dialog.showModal();
    const login = dialog?.querySelector('zxkt-login-form');
    await login?.updateComplete;
    login?.focus();
  }

  dialog(): unknown {
    const { host, parts } = this.#desk;
    if (!this.signingIn || !parts.pages) return nothing;
    return this.#sessionDialog?.(parts.pages.text, host.client, () => this.#sign(false));
  }

  /** Goes on where the session ended; for somebody else begins anew, with nothing of the one before on the screen. */
  async signedIn(before: Qualification): Promise<void> {
    const { form, draft, session, keys, load } = this.#desk;
    const connection = await session.connect();
    const { qualification } = await connection.send(readQualification);
    this.#sign(false);
    if (qualification?.id === before.id && isOpenStatus(qualification.status)) return draft.retry();
    draft.close();
    form.clear();
    keys.forget();
    await load();
  }

  /** Signed in where no form was open. */
  close(): void {
    this.#sign(false);
  }

  #sign(signingIn: boolean): void {
    this.signingIn = signingIn;
    this.#desk.host.requestUpdate();
  }

  // A submission that was refused

  /** Refused fields lead back to the form, another version to the choice; anything else is told where the person is. */
  async refused(error: unknown): Promise<void> {
    const { form, draft, show, load, refused } = this.#desk;
    const { code } = failureOf(error);
    if (code === 'session/missing' || draft.conflict) return;
    if (code === 'precondition/stale') return draft.compare();
    if (code === 'qualification/wrong-state') return load();
    if (code === 'request/invalid') await show('fill');
    form.refuse(error);
    if (code === 'request/invalid') refused();
  }
}
