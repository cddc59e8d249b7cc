import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

import { inventedPapers } from './dev/papers.ts';

export default defineConfig({
  plugins: [svelte(), inventedPapers()],
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The invented backend of `npm run dev` reads the texts from `locales/`.
    fs: { allow: ['..'] },
  },
  build: {
    target: ['es2022', 'safari15'],
    // The content policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 30_000,
  },
  // Vitest would otherwise take Svelte's server build.
  ...(process.env['VITEST'] ? { resolve: { conditions: ['browser'] } } : {}),
});
