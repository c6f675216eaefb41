import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The arguments that make Node run one of our TypeScript files, whatever the working folder. */
export const nodeArguments = (file: string) => ['--import', import.meta.resolve('tsx'), path(file)];

export const cliArguments = nodeArguments('../../src/cli/cli.ts');

/** The environment without what a developer or a CI has set for messages. */
export const plainEnvironment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => {
  const { LC_ALL: _1, LC_MESSAGES: _2, LANG: _3, GITHUB_ACTIONS: _4, NO_COLOR: _5, ...rest } = process.env;
  return { ...rest, ...more };
};

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a process to its end. */
export function runProcess(command: string, args: string[], options: SpawnOptions = {}): Promise<Ended> {
  return ended(spawn(command, args, { env: plainEnvironment(), ...options }));
}

/** The command line as its users start it. */
export const runCliProcess = (args: string[], options: SpawnOptions = {}) =>
  runProcess(process.execPath, [...cliArguments, ...args], options);

export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
}
