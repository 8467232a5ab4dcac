import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** Built files go into the jar; `npx vite` serves them while one works, over a desk on port 7070. */
export default defineConfig({
  plugins: [preact()],
  base: './',
  build: {
    outDir: '../src/main/resources/attest/desk/pages',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    license: { fileName: 'licenses.md' },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070', '/basemap': 'http://127.0.0.1:7070' } },
});
