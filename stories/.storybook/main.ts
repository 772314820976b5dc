import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../docs/*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      conditions: ['source', 'browser', 'module', 'development|production', 'import', 'default'],
    },
    // The WebAssembly file is found by its own module's address, which a pre-bundled copy would not have.
    optimizeDeps: {
      ...config.optimizeDeps,
      exclude: ['@sqlite.org/sqlite-wasm'],
      // All at once: a directive that a widget comes to use later would make a test run begin anew in its middle.
      include: [...(config.optimizeDeps?.include ?? []), 'lit/directives/*.js'],
    },
  }),
};

export default config;
