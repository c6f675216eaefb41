// `npm start` after the build: compiles again what changes, and serves the demo with live reload.
import { spawn } from 'node:child_process';
import { serveDemo } from './serve.mjs';

const { address, stop } = await serveDemo({ port: 8000, watch: true });
const rollup = spawn('rollup', ['--config', '--watch', '--no-watch.clearScreen'], { stdio: 'inherit' });
process.on('SIGINT', () => rollup.kill()).on('SIGTERM', () => rollup.kill());
rollup.on('exit', async (code) => {
  process.exitCode = code ?? 0;
  await stop();
});
console.log(`The demo: ${address}/`);
