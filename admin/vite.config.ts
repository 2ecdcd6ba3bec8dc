import react from '@vitejs/plugin-react';
import { defineConfig, loadEnv } from 'vite';

/** `DUBAN_SERVER=http://127.0.0.1:4100 vite` shows the console of another server. */
const server = loadEnv('development', '.', 'DUBAN_').DUBAN_SERVER ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1_500,
  },
  server: {
    proxy: { '/graphql': server, '/attachments': server, '/events': server, '/health': server },
  },
});
