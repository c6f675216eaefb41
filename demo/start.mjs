// `npm start` after the build: compiles again what changes, and serves the demo with live reload.
import { spawn } from 'node:child_process';

const commands = [
  ['rollup', '--config', '--watch', '--no-watch.clearScreen'],
  ['wds', '--config', 'web-dev-server.config.mjs'],
];
const children = commands.map(([command, ...args]) => spawn(command, args, { stdio: 'inherit' }));

const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop).on('SIGTERM', stop);
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stop();
  });
}
