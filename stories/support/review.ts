import type { StoryContext } from '@storybook/web-components-vite';
import { createAuthorityClient, type AuthorityClient } from '@zxkt/client/authority';
import type { ZxktReviewDetail } from '@zxkt/widgets';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inPageOf } from './in-page.ts';
import { Person } from './person.ts';

type Story = Pick<StoryContext, 'canvasElement' | 'loaded'>;

/** A member of the demonstration staff at a desk of the story's backend. */
export const staffOf = async (story: Story, account: string): Promise<AuthorityClient> => {
  const { backend, fetch } = inPageOf(story);
  const client = createAuthorityClient({ api: backend.api, key: backend.key, fetch });
  await backend.signInStaff(client, account);
  return client;
};

/** The newest case with such a name, and those beside it. */
export const casesOf = async (client: AuthorityClient, text: string): Promise<readonly string[]> => {
  const { items } = await client.cases.list({ text });
  return items.map(({ id }) => id);
};

/** The page of a case, for a member of staff. */
export const openCase = async (story: Story, text: string, account = 'zxkt_nanshan'): Promise<Person> => {
  const person = await Person.at(story.canvasElement, 'zxkt-review-detail');
  const client = await staffOf(story, account);
  const [id = ''] = await casesOf(client, text);
  const widget = person.widget as ZxktReviewDetail;
  Object.assign(widget, { client, case: id });
  await waitFor(() => expect(widget.shadowRoot?.querySelector('[part=sheet]')).toBeTruthy());
  return person;
};

/** Writes a reason at a place, by its name. */
export const write = async (person: Person, place: string, reason: string): Promise<void> => {
  await person.press(`添加意见：${place}`);
  const editor = await person.screen.findByLabelText(`审核意见：${place}`);
  await userEvent.type(editor, reason);
  await person.press('完成');
};

/** Chooses a decision, which is sent by another press. */
export const choose = async (person: Person, decision: string): Promise<void> => {
  await userEvent.click(await person.screen.findByRole('radio', { name: decision }));
};

export const decide = async (person: Person, decision: string): Promise<void> => {
  await choose(person, decision);
  await person.press('提交办理决定');
};
