import { expect, userEvent, waitFor } from 'storybook/test';
import { Person } from './person.ts';

type Tag = 'zxkt-industry-picker' | 'zxkt-product-picker';

/** Uses a chooser of a catalogue as a person does. */
export class Chooser extends Person {
  /** The first one of a story, once its catalogue is there. */
  static async ready(canvas: HTMLElement, tag: Tag): Promise<Chooser> {
    const { widget } = await Person.at(canvas, tag);
    const chooser = new Chooser(widget);
    await waitFor(() => expect(chooser.lines.length).toBeGreaterThan(0));
    return chooser;
  }

  get lines(): readonly HTMLElement[] {
    return this.screen.queryAllByRole('treeitem');
  }

  /** Presses a line by its words. */
  async pick(words: RegExp): Promise<void> {
    await userEvent.click(await this.screen.findByRole('treeitem', { name: words }));
  }

  async search(text: string): Promise<void> {
    await userEvent.type(await this.screen.findByRole('combobox'), text);
  }
}
