// Second half of `npm start`, after the build: compiles changed files, serves the demo with live reload, and previews the content.
import { spawn } from 'node:child_process';
import { serveDemo } from './serve.mjs';

const { origin, stop } = await serveDemo({ port: 8000, watch: true });
const rollup = spawn('rollup', ['--config', '--watch', '--no-watch.clearScreen'], { stdio: 'inherit' });
const preview = spawn(process.execPath, ['dist/esm/cli/cli.js', 'preview', 'content'], { stdio: 'inherit' });
let isStopped = false;
const end = () => {
  isStopped = true;
  rollup.kill();
  preview.kill();
};
process.on('SIGINT', end).on('SIGTERM', end);
rollup.on('exit', async (code) => {
  process.exitCode = code ?? (isStopped ? 0 : 1); // a process that was ended by a signal has no code
  preview.kill();
  await stop();
});
console.log(`The demo: ${origin}/`);
