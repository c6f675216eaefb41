// Sanitiser conformance: every spelling through WordPress's real filters, as every role, with the plugin and without it.
// Prints the table of docs/embedding.md.
import assert from 'node:assert/strict';
import { check } from '../report.mjs';

export const title = 'Spellings through KSES';

/** Asked for nothing: the texts are the shipped ones. */
export const HOST = 'https://rehber.example/';
export const ROLES = { administrator: 'admin', author: 'author', contributor: 'contributor' };

export const SPELLINGS = {
  'block “STGM guidance”': '<!-- wp:stgm-guidance/entry {"question":"9","choice":"2"} /-->',
  '`[stgm_guidance question="9" choice="2"]`': '[stgm_guidance question="9" choice="2"]',
  'address alone on its line: `https://host/9/2/`': `${HOST}9/2/`,
  '`<p><a href="https://host/9/2/#embed">…</a></p>`': `<p><a href="${HOST}9/2/#embed">Ortaklıklar</a></p>`,
  '`<div data-stgm-guidance="9/2">…</div>`': '<div data-stgm-guidance="9/2"><p>Ortaklıklar</p></div>',
  '`<stgm-guidance question="9" choice="2">…</stgm-guidance>`': '<stgm-guidance question="9" choice="2"><p>Ortaklıklar</p></stgm-guidance>',
  'the same with its `<script async src="…">`': `<script async src="${HOST}stgm-guidance.js"></script><stgm-guidance question="9" choice="2"><p>Ortaklıklar</p></stgm-guidance>`,
};

/** What readers have on the page. */
function outcome(html) {
  const body = /<div class="entry-content">([\s\S]*?)<\/div><!-- \.entry-content -->/.exec(html)[1];
  const text = body.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '').trim();
  const hasScript = /<script[^>]*stgm-guidance\.js/.test(html);
  if (/async src=[^>]*>[^<]*<\/script>/.test(text)) return 'rubbish';
  if (hasScript && /<stgm-guidance [^>]*question="9" choice="2"|<stgm-guidance question="9" choice="2"/.test(body)) return 'works';
  if (/<a [^>]*href="https:\/\/rehber\.example\/9\/2\/(#embed)?"/.test(body)) return 'readable link';
  if (/data-stgm-guidance="9\/2"|<stgm-guidance question="9" choice="2"/.test(body)) return 'kept whole; works if the theme has the script';
  if (text.startsWith('[stgm_guidance')) return 'shows the shortcode';
  if (text === `${HOST}9/2/`) return 'the address as text';
  return text ? 'the words inside' : 'nothing';
}

async function save({ wordpress }) {
  const posts = [];
  for (const [name, content] of Object.entries(SPELLINGS)) {
    for (const [role, user] of Object.entries(ROLES)) posts.push({ name, role, ...(await wordpress.post(content, user)) });
  }
  return posts;
}

const lookAt = async ({ wordpress }, posts) =>
  Promise.all(posts.map(async (post) => ({ ...post, outcome: outcome(await wordpress.get(`/?p=${post.id}`)) })));

function printTable(withPlugin, without) {
  const cell = (rows, name, role) => rows.find((row) => row.name === name && row.role === role).outcome;
  const roles = Object.keys(ROLES);
  console.log(`\n| spelling | ${roles.join(' | ')} | without the plugin: ${roles.join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(6)}`);
  for (const name of Object.keys(SPELLINGS)) {
    console.log(`| ${name} | ${[...roles.map((role) => cell(withPlugin, name, role)), ...roles.map((role) => cell(without, name, role))].join(' | ')} |`);
  }
  console.log();
}

export async function run(context) {
  const { wordpress } = context;
  await wordpress.settings({ host: HOST });
  const withPlugin = await lookAt(context, await save(context));

  await wordpress.php("deactivate_plugins( 'stgm-guidance/stgm-guidance.php' );");
  const without = await lookAt(context, await save(context));
  const orphans = await lookAt(context, withPlugin);
  await wordpress.php("activate_plugin( 'stgm-guidance/stgm-guidance.php' );");

  for (const { name, role, outcome: found } of withPlugin) {
    // A script tag of an author is no script any more, and what it leaves must not be rubbish either.
    await check(`${role}: ${name} works`, () => assert.equal(found, 'works'));
  }
  await check('without the plugin nothing turns into rubbish', () => {
    assert.deepEqual(without.filter(({ outcome: found }) => found === 'rubbish'), []);
  });
  await check('what KSES keeps without the plugin: the link and the div, for every role', () => {
    for (const row of without.filter(({ name }) => name.includes('<div'))) assert.match(row.outcome, /^kept whole/, row.role);
    for (const row of without.filter(({ name }) => name.includes('#embed'))) assert.equal(row.outcome, 'readable link', row.role);
  });
  await check('texts written with the plugin are no rubbish when it is gone', () => {
    assert.deepEqual(orphans.filter(({ outcome: found }) => found === 'rubbish'), []);
  });
  printTable(withPlugin, without);
}
