import { Worker } from 'node:worker_threads';

/** How long one case may take by the clock before it counts as hanging: 5 s are allowed, and a busy machine stretches them. */
const PATIENCE = 30;

/** For a thread of its own: the thread of the tests cannot watch itself. */
const WATCHER = `
const { workerData: { cases, patience } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
let before = -1, since = Date.now();
setInterval(() => {
  const now = Atomics.load(cases, 0);
  if (now !== before) [before, since] = [now, Date.now()];
  else if (now % 2 === 1 && Date.now() - since > patience * 1000) {
    writeSync(2, 'a case has been running for ' + patience + ' s: number ' + (now + 1) / 2 + ' of this file\\n');
    process.kill(process.pid, 'SIGKILL');
  }
}, 500);
`;

const cases = new Int32Array(new SharedArrayBuffer(4));
let watcher: Worker | undefined;

/** The most that one case has taken so far, in seconds of this process's time. */
export const slowest = { seconds: 0 };

/** Runs one case. One that never ends, ends the process. @returns the seconds of processor time that it took */
export function timed(run: () => void): number {
  watcher ??= new Worker(WATCHER, { eval: true, workerData: { cases, patience: PATIENCE } });
  watcher.unref();
  Atomics.add(cases, 0, 1);
  const began = process.cpuUsage();
  try {
    run();
  } finally {
    Atomics.add(cases, 0, 1);
  }
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1e6;
  slowest.seconds = Math.max(slowest.seconds, seconds);
  return seconds;
}
