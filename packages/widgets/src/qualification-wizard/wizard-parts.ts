import type { Connection } from '@zxkt/client/connection';
import type { FormController } from '../controllers/form-controller.ts';
import { notLoaded } from '../controllers/not-loaded.ts';
import type { TextController } from '../locales/text-controller.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import type { Declaration } from './declaration-page.ts';
import type { LaterSections } from './later-sections.ts';
import type { OpenAgain } from './open-again.ts';
import type { StatusController, StatusOptions } from './status/status-controller.ts';
import type { Detours, WizardDesk } from './wizard-detours.ts';
import type { WizardField } from './wizard-fields.ts';
import type { WizardCatalogues } from './wizard-catalogues.ts';
import type { WizardPages } from './wizard-pages.ts';
import type { derivedFrom, WizardRulesState } from './wizard-rules.ts';

type Host = ConstructorParameters<typeof StatusController>[0];

/** What the wizard loads beside what draws its form: each once, asked for again where it failed. */
export class WizardParts {
  declaration: Declaration | undefined;
  catalogues: WizardCatalogues | undefined;
  pages: WizardPages | undefined;
  detours: Detours | undefined;
  openAgain: OpenAgain | undefined;
  status: StatusController | undefined;
  pickers = false;
  sections: LaterSections | undefined;
  derivedFrom: typeof derivedFrom | undefined;
  readonly #host: Host;
  readonly #loading = new Map<string, Promise<unknown>>();

  constructor(host: Host) {
    this.#host = host;
  }

  loadDeclaration(connect: () => Promise<Connection>): Promise<Declaration> {
    return this.#once('declaration', async () => {
      const { Declaration } = await import('./declaration-page.ts');
      return (this.declaration = new Declaration(this.#host, connect));
    });
  }

  /** The sections after the first, and the rules of the contract, given to the form. */
  loadSections(
    text: Pick<TextController, 'add'>,
    form: FormController<WizardField>,
    state: WizardRulesState,
  ): Promise<void> {
    return this.#once('sections', async () => {
      const later = await import('./later-sections.ts');
      adoptLate(this.#host, [later.sectionsStyles]);
      text.add(later.qualificationLaterFields);
      this.sections = later.laterSections;
      this.derivedFrom = later.derivedFrom;
      form.rules = later.wizardRules(state);
    });
  }

  loadPickers(): Promise<void> {
    return this.#once('pickers', async () => {
      await import('./pickers.ts');
      this.pickers = true;
    });
  }

  loadCatalogues(): Promise<void> {
    return this.#once('catalogues', async () => {
      const { WizardCatalogues } = await import('./wizard-catalogues.ts');
      this.catalogues = await WizardCatalogues.load();
    });
  }

  loadPages(): Promise<WizardPages> {
    return this.#once('pages', async () => {
      const { WizardPages } = await import('./wizard-pages.ts');
      const pages = new WizardPages(this.#host);
      await pages.text.ready;
      return (this.pages = pages);
    });
  }

  loadStatus(options: StatusOptions): Promise<StatusController> {
    return this.#once('status', async () => {
      const [{ StatusController }, { statusStyles }, { sheetStyles }] = await Promise.all([
        import('./status/status-controller.ts'),
        import('./status/status.styles.ts'),
        import('./sheet/sheet.styles.ts'),
      ]);
      const status = new StatusController(this.#host, options);
      adoptLate(this.#host, [sheetStyles, statusStyles]);
      await status.ready;
      return (this.status = status);
    });
  }

  loadOpenAgain(): Promise<OpenAgain> {
    return this.#once('open-again', async () => {
      const { OpenAgain } = await import('./open-again.ts');
      const openAgain = new OpenAgain(this.#host);
      await openAgain.text.ready;
      return (this.openAgain = openAgain);
    });
  }

  loadDetours(desk: WizardDesk): Promise<Detours> {
    return this.#once('detours', async () => {
      const { Detours } = await import('./wizard-detours.ts');
      return (this.detours = new Detours(desk));
    });
  }

  #once<T>(name: string, load: () => Promise<T>): Promise<T> {
    const known = this.#loading.get(name);
    if (known) return known as Promise<T>;
    const loading = load().then(
      (part) => {
        this.#host.requestUpdate();
        return part;
      },
      (cause: unknown) => {
        this.#loading.delete(name);
        return notLoaded(cause);
      },
    );
    this.#loading.set(name, loading);
    return loading;
  }
}
