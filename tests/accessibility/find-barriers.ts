import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

/**
 * What axe finds, by its rules for WCAG 2.2 A and AA and its own advice: `rule: markup`.
 * Not for forced colours: axe reads the ones that the browser then replaces.
 *
 * @param rules some of them only
 */
export async function findBarriers(page: Page, rules?: string[]): Promise<string[]> {
  // Not as a script tag, which the policy of a page may refuse.
  await page.evaluate(`window.axe || (() => { ${axe} })()`);
  return page.evaluate(async (only) => {
    // A page that paints no ground is white to axe, also where the browser paints it dark.
    const ground = new CSSStyleSheet();
    ground.replaceSync(':where(html) { background: Canvas }');
    document.adoptedStyleSheets = [ground];
    const { axe } = window as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, rules);
}

/** The rules that other colours can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
