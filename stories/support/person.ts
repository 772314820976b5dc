import { expect, userEvent, waitFor, within } from 'storybook/test';

type Name = string | RegExp;

const starting = (name: Name): RegExp =>
  name instanceof RegExp ? name : new RegExp(`^\\*?\\s*${name.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&')}`);

/** Uses a widget as a person does, by the names on the screen; waits for what comes. */
export class Person {
  readonly widget: HTMLElement;

  constructor(widget: HTMLElement) {
    this.widget = widget;
  }

  /** The first widget of that tag in a story. */
  static async at(canvas: HTMLElement, tag: keyof HTMLElementTagNameMap): Promise<Person> {
    const widget = await waitFor(() => {
      const found = canvas.querySelector<HTMLElement>(tag);
      expect(found?.shadowRoot?.querySelector('[part~="base"]')).toBeTruthy();
      return found as HTMLElement;
    });
    return new Person(widget);
  }

  get screen(): ReturnType<typeof within> {
    const root = this.widget.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
    if (!root) throw new Error(`<${this.widget.localName}> shows nothing yet`);
    return within(root);
  }

  /** The input with a label that begins so. */
  field(label: Name): Promise<HTMLInputElement> {
    return this.screen.findByLabelText(starting(label), { selector: 'input, select' });
  }

  /** Pastes into a field, in place of what was there: by the browser's own editor, which knows shadow roots. */
  async enter(label: Name, value: string): Promise<void> {
    const field = await this.field(label);
    await waitFor(() => expect(field).toBeVisible());
    await userEvent.click(field);
    field.select();
    document.execCommand('insertText', false, value);
    await expect(field).not.toHaveValue('');
  }

  async enterAll(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.enter(label, value);
  }

  /** Types key by key. */
  async type(label: Name, value: string): Promise<void> {
    await userEvent.type(await this.field(label), value);
  }

  /** Chooses from a list, once it has such an option. */
  async choose(label: Name, words: string): Promise<void> {
    const field = await this.field(label);
    const option = await waitFor(() => {
      const found = [...field.querySelectorAll('option')].find(({ text }) => text.trim() === words);
      if (!found) throw new Error(`There is no ${words} to choose`);
      return found;
    });
    await userEvent.selectOptions(field, option);
  }

  /** What has the focus in the widget. */
  get focused(): Element | null {
    return this.widget.shadowRoot?.activeElement ?? null;
  }

  /** A button, a link, a tab, a radio: whatever has that name. */
  async press(name: Name, role: 'button' | 'link' | 'tab' = 'button'): Promise<void> {
    await userEvent.click(await this.screen.findByRole(role, { name }));
  }

  /** Clicks the words, as on the label of a radio or a box. */
  async tick(words: Name): Promise<void> {
    await userEvent.click(await this.screen.findByText(words));
  }

  async sees(words: Name): Promise<HTMLElement> {
    const [first] = await this.screen.findAllByText(words);
    return first as HTMLElement;
  }

  async seesNot(words: Name): Promise<void> {
    await waitFor(() => expect(this.screen.queryByText(words)).toBeNull());
  }
}
