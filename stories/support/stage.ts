import type { Decorator, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf, type InPage } from './in-page.ts';
import './mailbox-panel.ts';
import { signInFirst, signInStaffFirst } from './sign-in.ts';

const calm = { latency: 0, offline: false, outage: undefined, droppedAnswers: 0 };
const networks: Readonly<Record<string, Partial<InPage['backend']['faults']>>> = {
  normal: calm,
  slow: { ...calm, latency: 2000 },
  lost: { ...calm, droppedAnswers: 1 },
  offline: { ...calm, offline: true },
  down: { ...calm, outage: 500 },
};

const applyNetwork = (inPage: InPage, network: string): void => {
  if (network === inPage.network) return;
  inPage.network = network;
  Object.assign(inPage.backend.faults, networks[network]);
};

const applyClock = (inPage: InPage, minutes: number): void => {
  inPage.backend.advance((minutes - inPage.clock) * 60_000);
  inPage.clock = minutes;
};

/** Once the story is drawn: somebody of the demonstration data signs in, at the end that is theirs. */
const applyRole = (inPage: InPage, role: string, story: StoryContext): void => {
  if (role === inPage.role) return;
  inPage.role = role;
  if (role === 'story') return;
  const [end, account] = role.split(':');
  setTimeout(
    () => void (end === 'staff' ? signInStaffFirst(story, account) : signInFirst(story.canvasElement, account)),
  );
};

/**
 * A page of the story's theme and language, with a provider on the story's backend and the mailbox under it. A story
 * that brings its own provider says so by `parameters.ownProvider`.
 */
export const onStage: Decorator = (story, context) => {
  const inPage = inPageOf(context);
  const { backend, fetch } = inPage;
  type Globals = Record<'theme' | 'language' | 'network' | 'clock' | 'role', string>;
  const { theme, language, network, clock, role } = context.globals as Globals;
  applyClock(inPage, Number(clock));
  applyRole(inPage, role, context);
  applyNetwork(inPage, network);
  const content = context.parameters.ownProvider
    ? story()
    : html`<zxkt-provider api=${backend.api} key=${backend.key} .fetch=${fetch}>${story()}</zxkt-provider>`;
  return html`
    <div class="stage" data-theme=${theme} lang=${language}>
      <main>${content}</main>
      <story-mailbox lang="zh-CN" .inPage=${inPage}></story-mailbox>
    </div>
  `;
};
