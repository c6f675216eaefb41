#!/usr/bin/env node
import { once } from 'node:events';
import { runCli } from './run-cli.js';

// A reader that has seen enough (`| head`, `2>&1 | head`) is no failure, but the end of watching.
const unread = new Promise<void>((resolve) => {
  const end = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    resolve();
  };
  process.stdout.on('error', end);
  process.stderr.on('error', end);
});

process.exitCode = await runCli(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  untilEnded: () => Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), unread]),
});
