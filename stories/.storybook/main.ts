import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../**/*.mdx', '../**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) => ({
    ...config,
    resolve: {
      ...config.resolve,
      conditions: ['source', 'browser', 'module', 'development|production', 'import', 'default'],
    },
    // The WebAssembly file is found by its own module's address, which a pre-bundled copy would not have.
    optimizeDeps: { ...config.optimizeDeps, exclude: ['@sqlite.org/sqlite-wasm'] },
  }),
} satisfies StorybookConfig;
