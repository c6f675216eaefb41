import { build } from '../../src/compiler/build/build.js';

/** For the kill test: builds one content folder after the other into the same output until somebody kills it. */
const [out, ...contents] = process.argv.slice(2);
for (let round = 0; ; round++) {
  const began = performance.now();
  const { counts } = await build({ content: contents[round % contents.length]!, out: out! });
  if (counts.errors > 0) process.exit(1);
  if (round === 0) process.stdout.write(`${performance.now() - began}\n`); // from now on there is an old state, and it may be killed
}
