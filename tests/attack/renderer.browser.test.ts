// The element's second barrier: what writes the page, given what the reader would never have let through. tests/attack/mutations.mjs takes each guard away.
import { expect } from '@open-wc/testing';
import type { Node as ContentNode, Resource } from '../../src/bundle/index.js';
import { createElement } from '../../src/element/create-element.js';
import { renderNodes } from '../../src/element/render-nodes.js';
import { renderResource } from '../../src/element/render-resource.js';

const context = { level: 3, base: 'https://content.example/', ui: 'tr', lang: 'tr' } as const;

/** The page that comes of one node, as the browser itself would write it. */
const written = (node: unknown): string => createElement('div', {}, renderNodes([node as ContentNode], context)).innerHTML;

const LINK = 'rel="noopener noreferrer" referrerpolicy="no-referrer"';

describe('what is written', () => {
  for (const tag of [
    'script',
    'style',
    'iframe',
    'object',
    'embed',
    'svg',
    'math',
    'form',
    'button',
    'input',
    'template',
    'slot',
    'meta',
    'link',
    'base',
    'stgm-guidance',
    'constructor',
    '__proto__',
  ])
    it(`is never a <${tag}>, and always its words`, () =>
      expect(written(['p', [tag, { href: 'javascript:x', onclick: 'x' }, 'a']])).to.equal('<p>a</p>'));

  it('has no attribute that the list does not know', () => {
    const more = { onclick: 'x', style: 'x', id: 'x', class: 'x', part: 'title', target: '_top', ping: 'x', srcset: 'x', is: 'x' };
    expect(written(['p', more, 'a'])).to.equal('<p>a</p>');
    expect(written(['ol', { ...more, start: 3 }, ['li', more, 'a']])).to.equal('<ol start="3"><li>a</li></ol>');
    expect(written(['a', { ...more, href: 'https://a.org/' }, 'b'])).to.equal(`<a href="https://a.org/" ${LINK}>b</a>`);
  });

  it('opens nothing but an allowed address, and tells the other side nothing', () => {
    expect(written(['a', { href: 'javascript:alert(1)' }, 'b'])).to.equal(`<a ${LINK}>b</a>`);
    expect(written(['a', { href: 'https://a.org/', rel: 'opener', referrerpolicy: 'unsafe-url' }, 'b'])).to.equal(
      `<a href="https://a.org/" ${LINK}>b</a>`,
    );
  });

  it('takes images from the content and from nowhere else', () => {
    const image = createElement('div', {}, renderNodes([['img', { src: 'media/a.png', alt: '"x"' }]], context)).querySelector('img')!;
    expect([image.src, image.alt]).to.deep.equal(['https://content.example/media/a.png', '"x"']);
    for (const src of ['https://evil.example/x.png', '//evil.example/x.png', 'data:image/png,x', 'media/../../x.png'])
      expect(written(['img', { src }])).not.to.contain(src);
  });

  it('holds words as words', () => {
    expect(written(['p', '<img src=x onerror=attack(1)>&lt;'])).to.equal('<p>&lt;img src=x onerror=attack(1)&gt;&amp;lt;</p>');
  });
});

describe('a resource that is written', () => {
  const row = (more: Partial<Resource>) =>
    renderResource({ title: 'R', url: 'https://a.org/', kind: 'page', note: [], ...more }, 0, context);

  it('tells the other side nothing', () => {
    const { rel, referrerPolicy } = row({}).querySelector('a')!;
    expect([rel, referrerPolicy]).to.deep.equal(['noopener noreferrer', 'no-referrer']);
  });

  it('has words for a title, and a note from the list', () => {
    const written = row({ title: '<img src=x onerror=attack(1)>', note: ['a', ['script', 'b']] as unknown as ContentNode[] });
    expect(written.querySelector('a')!.textContent).to.equal('<img src=x onerror=attack(1)>');
    expect(written.querySelectorAll('script,img').length).to.equal(0);
  });
});
