import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../src/site/index.js';

export const BASE = 'https://rehber.example.org/alt/';

/** The repository's own content. */
export const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

const root = mkdtempSync(join(tmpdir(), 'stgm-site-'));
after(() => rmSync(root, { recursive: true }));

export const newFolder = (): string => mkdtempSync(join(root, 'site-'));

/** Builds the site of a content folder into a new folder, which is gone after the tests. */
export async function makeSite(content = CONTENT, base = BASE, out = newFolder()) {
  return { out, result: await buildSite({ content, out, base }) };
}
