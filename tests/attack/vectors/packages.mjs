import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const FOLDER = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** What is worth trying: it has a tag, an entity or a scheme in it. */
// eslint-disable-next-line no-control-regex -- control characters before a scheme are what is looked for
const looksHostile = (text) => /<[a-z!?/]|&#|&colon;|^[\s\u0000-\u0020\\]*[a-z-]+\s*:/i.test(text) && text.length < 20_000;

/** The text literals of a test file, which is parsed and never run. */
function literalsOf(path) {
  const texts = [];
  const visit = (node) => {
    if (ts.isStringLiteralLike(node)) texts.push(node.text);
    else if (ts.isBinaryExpression(node) && joined(node) !== undefined) texts.push(joined(node));
    else ts.forEachChild(node, visit);
  };
  const joined = (node) => {
    if (ts.isStringLiteralLike(node)) return node.text;
    if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
    const [left, right] = [joined(node.left), joined(node.right)];
    return left === undefined || right === undefined ? undefined : left + right;
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TS));
  return texts;
}

const sources = {
  dompurify: () => literalsOf(`${FOLDER}dompurify/test/fixtures/expect.js`),
  'sanitize-html': () => literalsOf(`${FOLDER}sanitize-html/test/test.js`),
  xss: () => literalsOf(`${FOLDER}xss/test/test_xss.js`),
  '@braintree/sanitize-url': () => literalsOf(`${FOLDER}@braintree/sanitize-url/src/__tests__/test.ts`),
  'xss-filters': () => readFileSync(`${FOLDER}xss-filters/tests/fuzz/bin/seed.xss`, 'utf8').split('\n'),
  // Examples of the specification, fenced by 32 backticks: Markdown, a line with a dot, HTML. Tabs are written as arrows.
  'commonmark-spec': () =>
    [...readFileSync(`${FOLDER}commonmark-spec/spec.txt`, 'utf8').matchAll(/^`{32} example\n([^]*?)^\.\n/gm)].map(([, markdown]) => markdown.replaceAll('→', '\t')),
};

/** Attack strings from public test suites, as npm packages carry them. */
export function packageVectors() {
  if (!existsSync(FOLDER)) {
    console.log('skipped: vectors of npm packages; "npm ci --prefix tests/attack --ignore-scripts" brings them');
    return [];
  }
  return Object.entries(sources).flatMap(([from, read]) => read().filter(looksHostile).map((text) => ({ from, text })));
}
