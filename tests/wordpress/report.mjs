// Counts what passed, and goes on when something fails.
const total = { passed: 0, failed: 0 };

/**
 * One thing that must hold.
 *
 * @param {string} name what holds, in words
 * @param {() => unknown} body throws when it does not
 */
export async function check(name, body) {
  try {
    await body();
    total.passed++;
    console.log(`  ✔ ${name}`);
  } catch (error) {
    total.failed++;
    const line = /^ +at .*\/tests\/.*/m.exec(error?.stack ?? '')?.[0].trim() ?? '';
    console.log(`  ✖ ${name}\n      ${`${String(error?.message ?? error).slice(0, 3000)}\n${line}`.replaceAll('\n', '\n      ')}`);
  }
}

export const heading = (text) => console.log(`\n── ${text}`);

/** The last line. */
export function finish() {
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}
