import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from './error-code.js';
import { OutputUnwritable } from './output-unwritable.js';

/** The lock's name in the folder. Hidden, so that hosts do not serve it. */
export const LOCK = '.stgm-guidance.lock';

/** How often a build that waits looks again, in milliseconds. */
const POLL = 20;

/** How often the owner says that it is alive, in milliseconds. */
const HEARTBEAT = 5_000;

/** A lock whose owner has said nothing for so long has none, in milliseconds. */
const SILENT = 60_000;

const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/** What waits in this process, by folder. The lock file separates processes; this separates two builds of one process. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Does work on a folder while no other build works on it, in this process or another one, and waits for its turn.
 * The lock of a process that was killed is taken over at once on the same computer, and after a minute from another one.
 *
 * @param folder made where it is missing, and taken back if the work leaves it empty
 * @throws {OutputUnwritable} when there can be no such folder or lock; and what the work throws
 */
export function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const key = resolve(folder);
  const turn = (queues.get(key) ?? Promise.resolve()).then(() => lockAndWork(key, work));
  const settled = turn.catch(() => undefined).finally(() => queues.get(key) === settled && queues.delete(key));
  queues.set(key, settled);
  return turn;
}

async function lockAndWork<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(folder, LOCK);
  let made: string | undefined;
  try {
    try {
      made = mkdirSync(folder, { recursive: true });
      while (!take(lock)) await wait(POLL);
    } catch (error) {
      throw new OutputUnwritable('.', errorCode(error));
    }
    const heartbeat = setInterval(() => touch(lock), HEARTBEAT).unref();
    try {
      return await work();
    } finally {
      clearInterval(heartbeat);
      rmSync(lock, { force: true });
    }
  } finally {
    if (made !== undefined) removeEmpty(folder, made);
  }
}

const owner = () => `${hostname()} ${process.pid}`;

/** Takes the lock if nobody has it, or if its owner is gone. */
function take(lock: string): boolean {
  try {
    writeFileSync(lock, owner(), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') {
      if (READ_ONLY.includes(errorCode(error))) return true; // nobody can write here, which matters only to who has something to write
      rmSync(lock, { force: true }); // a full disk had room for its name only
      throw error;
    }
  }
  const found = read(lock);
  if (found !== undefined && isAbandoned(found)) remove(lock, found.owner);
  return false;
}

interface Lock {
  owner: string;
  /** Milliseconds since its owner last said that it is alive. */
  age: number;
}

function read(lock: string): Lock | undefined {
  try {
    return { age: Date.now() - statSync(lock).mtimeMs, owner: readFileSync(lock, 'utf8') };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined; // released meanwhile
    throw error;
  }
}

function isAbandoned({ owner: found, age }: Lock): boolean {
  if (age > SILENT) return true;
  const [host, pid] = found.split(' ');
  if (host !== hostname() || pid === undefined) return false;
  // This process has no lock of its own here: a process before it had the same number, as in containers.
  return Number(pid) === process.pid || !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0); // sends nothing
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/** Removes a lock, unless somebody else has done so and taken a new one since it was read. */
function remove(lock: string, abandonedBy: string): void {
  const aside = `${lock}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(lock, aside);
    if (readFileSync(aside, 'utf8') === abandonedBy) rmSync(aside);
    else renameSync(aside, lock);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
}

function touch(lock: string): void {
  try {
    const now = new Date();
    utimesSync(lock, now, now);
  } catch (error) {
    errorCode(error); // somebody has removed the whole folder; the work will say so
  }
}

/** Takes back the folders that were made for nothing, from the inside out. */
function removeEmpty(folder: string, first: string): void {
  for (let path = folder; path.length >= first.length; path = resolve(path, '..')) {
    try {
      rmdirSync(path);
    } catch (error) {
      errorCode(error);
      return; // not empty: the work was not for nothing
    }
  }
}
