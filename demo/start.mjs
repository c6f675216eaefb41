// `npm start` after the build: compiles again what changes, and serves the demo with live reload.
import { spawn } from 'node:child_process';
import { serveDemo } from './serve.mjs';

const { address, stop } = await serveDemo({ port: 8000, watch: true });
const rollup = spawn('rollup', ['--config', '--watch', '--no-watch.clearScreen'], { stdio: 'inherit' });
let isAsked = false;
const end = () => {
  isAsked = true;
  rollup.kill();
};
process.on('SIGINT', end).on('SIGTERM', end);
rollup.on('exit', async (code) => {
  process.exitCode = code ?? (isAsked ? 0 : 1); // without a code where a signal has ended it
  await stop();
});
console.log(`The demo: ${address}/`);
