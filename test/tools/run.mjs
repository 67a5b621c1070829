// Runs a TypeScript tool with the same aliases and plugins as the build: node test/tools/run.mjs FILE.ts [arguments].
import { resolve } from 'node:path';
import { createServer } from 'vite';
import { sources } from '../vite.ts';

const [file, ...args] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, resolve(file), ...args);
// A server without a port: it stays open while the tool runs, so that the tool may import lazily.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  ...sources,
});
try {
  const module = await server.ssrLoadModule(resolve(file));
  process.exitCode = (await module.main(args)) ?? 0;
} catch (error) {
  console.error(error instanceof Error ? (process.env.DEBUG ? error.stack : error.message) : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
