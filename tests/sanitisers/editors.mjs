// Filters that live in a browser. Editors load a text, somebody writes into it, and it is saved.
import assert from 'node:assert/strict';

const WRITTEN = ' Elle eklendi.';

/** Puts the cursor at the end of the first paragraph of an editable and types. */
async function type(page, editable) {
  await page.waitForSelector(`${editable} p`);
  await page.click(`${editable} p`);
  await page.keyboard.press('End');
  await page.keyboard.type(WRITTEN);
}

async function ckeditor(page, html) {
  await page.addScriptTag({ url: '/ckeditor5/dist/browser/ckeditor5.umd.js' });
  await page.evaluate(async (data) => {
    const {
      ClassicEditor,
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Italic,
      Link,
      AutoLink,
      List,
      BlockQuote,
      Table,
      Image,
      MediaEmbed,
      PasteFromOffice,
    } = window.CKEDITOR;
    const element = document.body.appendChild(document.createElement('div'));
    element.innerHTML = data;
    window.editor = await ClassicEditor.create(element, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, AutoLink, List, BlockQuote, Table, Image, MediaEmbed, PasteFromOffice],
    });
  }, html);
  await type(page, '.ck-editor__editable');
  return page.evaluate(() => window.editor.getData());
}

async function tinymce(page, html) {
  await page.addScriptTag({ url: '/tinymce/tinymce.min.js' });
  await page.evaluate(async (data) => {
    document.body.innerHTML = '<textarea></textarea>';
    document.querySelector('textarea').value = data;
    await window.tinymce.init({ selector: 'textarea', license_key: 'gpl', inline: false, plugins: 'link lists media table autolink' });
  }, html);
  const frame = await (await page.waitForSelector('iframe.tox-edit-area__iframe')).contentFrame();
  await frame.waitForSelector('p');
  await frame.click('p');
  await page.keyboard.press('End');
  await page.keyboard.type(WRITTEN);
  return page.evaluate(() => window.tinymce.activeEditor.getContent());
}

async function dompurify(page, html) {
  await page.addScriptTag({ url: '/dompurify/dist/purify.min.js' });
  return page.evaluate((dirty) => window.DOMPurify.sanitize(dirty), html);
}

/** An editor must have saved what was written into it: else this would test nothing. */
const edited = (edit) => async (page, html) => {
  const saved = await edit(page, html);
  assert.ok(saved.includes(WRITTEN.trim()), `the editor did not save what was typed: ${saved}`);
  return saved;
};

/** @type {{name: string, passIn: (page: import('puppeteer-core').Page, html: string) => Promise<string>}[]} */
export const editors = [
  { name: 'CKEditor 5', passIn: edited(ckeditor) },
  { name: 'TinyMCE', passIn: edited(tinymce) },
  { name: 'DOMPurify', passIn: dompurify },
];
