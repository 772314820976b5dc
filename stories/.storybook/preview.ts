import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import type { ArgTypesEnhancer } from 'storybook/internal/types';
import { configure } from 'storybook/test';
import '@zxkt/widgets/all';
import { closeInPage, loadInPage } from '../support/in-page.ts';
import { manifest } from '../support/manifest.ts';
import { onStage } from '../support/stage.ts';
import { untilPainted } from '../support/until-painted.ts';
import '../support/stage.css';
import elementPage from './element-page.mdx';

setCustomElementsManifest(manifest);

// A machine at work on other things is slow, not wrong. What was not found is said in a line, without all of the page.
configure({ asyncUtilTimeout: 15_000, getElementError: (message) => new Error(message ?? 'not found') });

const width = (name: string, pixels: number, height: number) => ({
  name,
  styles: { width: `${pixels}px`, height: `${height}px` },
});

const toolbar = (
  title: string,
  icon: 'contrast' | 'globe' | 'time' | 'transfer' | 'user',
  items: readonly (readonly [value: string, title: string])[],
) => ({
  name: title,
  toolbar: { title, icon, items: items.map(([value, label]) => ({ value, title: label })), dynamicTitle: true },
});

/** A control only for what a story passes on; the rest of the manifest is there to be read. */
const onlyPassedOn: ArgTypesEnhancer = ({ argTypes, initialArgs }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [name, name in initialArgs ? type : { ...type, control: false }]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    // Of what is as it should be one node is enough: to name all of them takes a tenth of the time of the whole.
    a11y: { test: 'error', options: { resultTypes: ['violations', 'incomplete'] } },
    docs: { page: elementPage },
    controls: { expanded: true },
    options: { storySort: { order: ['指南', ['五分钟嵌入'], '旅程', '组件'] } },
    viewport: {
      options: {
        phone: width('手机 390', 390, 844),
        tablet: width('平板 768', 768, 1024),
        desktop: width('桌面 1280', 1280, 900),
      },
    },
    actions: {
      handles: [
        'zxkt-account-registered',
        'zxkt-phone-code-sent',
        'zxkt-signed-in',
        'zxkt-signed-out',
        'zxkt-staff-signed-in',
        'zxkt-staff-signed-out',
        'zxkt-work-chosen',
        'zxkt-sign-in-required',
        'zxkt-application-added',
        'zxkt-application-entered',
        'zxkt-qualification-begun',
        'zxkt-qualification-draft-saved',
        'zxkt-qualification-conflict-found',
        'zxkt-qualification-submitted',
        'zxkt-qualification-changed',
        'zxkt-case-changed',
        'zxkt-case-requested',
        'zxkt-personal-data-shown',
        'zxkt-password-reset-sent',
        'zxkt-navigation-requested',
        'zxkt-submission-refused',
        'zxkt-call-failed',
      ],
    },
  },
  initialGlobals: { theme: 'light', language: 'zh-CN', network: 'normal', clock: '0', role: 'story' },
  globalTypes: {
    theme: toolbar('主题', 'contrast', [
      ['light', '浅色'],
      ['dark', '深色'],
    ]),
    language: toolbar('语言', 'globe', [
      ['zh-CN', '中文'],
      ['en', 'English'],
    ]),
    network: toolbar('网络', 'transfer', [
      ['normal', '网络正常'],
      ['slow', '网络慢'],
      ['lost', '丢失下一次应答'],
      ['offline', '离线'],
      ['down', '服务器错误'],
    ]),
    clock: toolbar('时钟', 'time', [
      ['0', '现在'],
      ['31', '31 分钟后'],
      ['1440', '次日'],
      ['14400', '十天后'],
    ]),
    role: toolbar('身份', 'user', [
      ['story', '由故事决定'],
      ['enterprise:demotrader1', '企业'],
      ['enterprise:zxkt_chenjiaceshi1', '企业（原账号）'],
      ['staff:zxkt_tianhe', '天河区审核人员'],
      ['staff:zxkt_guangdong', '广东省审核人员'],
      ['staff:zxkt_mofcom', '商务部审核人员'],
    ]),
  },
  argTypesEnhancers: [onlyPassedOn],
  loaders: [loadInPage],
  beforeEach: closeInPage,
  afterEach: untilPainted,
  decorators: [onStage, withActions],
};

export default preview;
