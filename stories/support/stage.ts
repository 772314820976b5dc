import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf, type InPage } from './in-page.ts';
import './mailbox-panel.ts';

const networks: Readonly<Record<string, Pick<InPage['backend']['faults'], 'latency' | 'offline' | 'outage'>>> = {
  normal: { latency: 0, offline: false, outage: undefined },
  slow: { latency: 2000, offline: false, outage: undefined },
  offline: { latency: 0, offline: true, outage: undefined },
  down: { latency: 0, offline: false, outage: 500 },
};

const applyNetwork = (inPage: InPage, network: string): void => {
  if (network === inPage.network) return;
  inPage.network = network;
  Object.assign(inPage.backend.faults, networks[network]);
};

/**
 * A page of the story's theme and language, with a provider on the story's backend and the mailbox under it. A story
 * that brings its own provider says so by `parameters.ownProvider`.
 */
export const onStage: Decorator = (story, context) => {
  const inPage = inPageOf(context);
  const { backend, fetch } = inPage;
  const { theme, language, network } = context.globals as Record<'theme' | 'language' | 'network', string>;
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
