// Second half of `npm start`, after the build: compiles changed files and serves the demo with live reload.
import { spawn } from 'node:child_process';
import { serveDemo } from './serve.mjs';

const { origin, stop } = await serveDemo({ port: 8000, watch: true });
const rollup = spawn('rollup', ['--config', '--watch', '--no-watch.clearScreen'], { stdio: 'inherit' });
let isStopped = false;
const end = () => {
  isStopped = true;
  rollup.kill();
};
process.on('SIGINT', end).on('SIGTERM', end);
rollup.on('exit', async (code) => {
  process.exitCode = code ?? (isStopped ? 0 : 1); // a process that was ended by a signal has no code
  await stop();
});
console.log(`The demo: ${origin}/`);
