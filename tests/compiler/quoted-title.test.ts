import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compile } from '../../src/compiler/compile.js';

const check = (title: string) => {
  const { bundle, problems } = compile([
    { path: 'S7.md', content: '---\nquestion_id: 7\ntitle: Soru\n---\n' },
    { path: 'S7C1.md', content: `---\ntitle: ${title}\nquestion_id: 7\nchoice_id: 1\n---\nMetin.\n` },
  ]);
  return { title: bundle[0]?.questions[0]?.choices[0]?.title, fixes: problems.map(({ id, fix }) => `${id}: ${fix}`) };
};

test('a title in the quotation marks of a word processor is named, with the line to write', () => {
  for (const title of ['“Üye bulamıyoruz.”', '„Üye bulamıyoruz.“', '«Üye bulamıyoruz.»', '‘Üye bulamıyoruz.’']) {
    const found = check(title);
    assert.equal(found.title, title);
    assert.deepEqual(found.fixes, [
      `leftover-shown: write title: "Üye bulamıyoruz."; if the title is a quotation, write title: "${title}"`,
    ]);
  }
});

test('a quotation in a title, and one that straight quotes say is meant, is left alone', () => {
  for (const title of ['“Üye” bulamıyoruz.', '“Üye” ya da “gönüllü”', '"“Üye bulamıyoruz.”"', '"Üye bulamıyoruz."'])
    assert.deepEqual(check(title).fixes, [], title);
});
