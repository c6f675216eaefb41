/** Stands for the address of the content of a case. */
export const BASE = '⟦base⟧';

const escape = (text) => text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]);
const attributesOf = (values, prefix = '') => Object.entries(values).map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`).join('');

/** The three forms of embed, with the values as a host page that escapes well would print them. */
const tag = (values) => `<stgm-guidance${attributesOf({ src: BASE, ...values })}></stgm-guidance>`;
const div = ({ question = '9', choice = '2', ...values }) => `<div${attributesOf({ guidance: `${question}/${choice}`, src: BASE, ...values }, 'data-stgm-')}><p>Yedek</p></div>`;
const link = (href, more = {}, text = 'Yedek') => `<p><a${attributesOf({ href, ...more })}>${escape(text)}</a></p>`;

/** A string in every attribute of all three forms of embed, first with an address that is in order, then in the address too. */
export function inEveryAttribute(text) {
  const values = { lang: text, 'heading-level': text, loading: text, display: text };
  const ids = { question: text, choice: text };
  return [
    tag({ question: '9', choice: '2', ...values }),
    div(values),
    link(`${BASE}9/2/#embed`, { hreflang: text }, text),
    tag({ ...ids, ...values, for: text }),
    div({ ...ids, for: text }),
    link(`${BASE}${encodeURIComponent(text)}/2/#embed`),
    link(`${text}#embed`, { hreflang: text }),
  ].join('\n');
}

/**
 * Untrusted text in the attributes of a host page: a CMS that lets editors set them, comments in which links are allowed.
 * `armed` ones do harm where nothing is checked, and the control has to catch them.
 */
export const ownMarkup = [
  ...[
    ['a handler for the element', div({ onclick: 'alert(1)' })],
    ['a handler that needs no click', div({ onanimationstart: 'alert(1)', onfocus: 'alert(1)' })],
    ['a style for the element', div({ style: 'position:fixed;inset:0;background:url(https://evil.example/x.png)' })],
    ['a name, a place and a part for the element', div({ id: 'x', slot: 'x', part: 'title', class: 'notice' })],
    ['a link to a page of another host', link('https://evil.example/9/2/#embed')],
    ['a link to another host that begins like this one', link('https://evil.example/alt/9/2/#embed')],
    ['a question that leads out of the content', div({ question: '../../evil' })],
    ['a question with a query', tag({ question: '9?x=', choice: '2' })],
    ['a language that leads out of the content', tag({ question: '9', choice: '2', lang: '../../../evil' })],
    ['a link whose question leads out', link(`${BASE}..%2f..%2fevil/2/#embed`)],
    ['a link whose language leads out', link(`${BASE}9/2/#embed`, { hreflang: '../../evil' })],
    ['a control whose value leads out', `<input id="control" value="../../evil/2">${tag({ for: 'control' })}`],
  ].map(([name, markup]) => ({ name, markup, armed: true })),

  ...[
    ['an address of markup', div({ question: '<img src=x onerror=alert(1)>', choice: '"><script>alert(1)</script>' })],
    ['a link to a script', link('javascript:alert(1)//9/2/#embed')],
    ['a link to data', link('data:text/html,/9/2/#embed')],
    ['a link in a sentence', `<p>x <a href="${BASE}9/2/#embed">y</a></p>`],
    ['a link that is an unfinished address', link('https://[#embed')],
    ['contextual help of an unknown kind', tag({ question: '9', choice: '2', display: '<dialog open onclick=alert(1)>' })],
    ['a control that is a list of selectors', `<input value="9/2">${tag({ question: '9', for: 'x, [value]' })}`],
    ['a control that is the whole page', tag({ question: '9', for: ':root' })],
    ['a control that follows itself', `<fieldset id="control">${tag({ question: '9', for: 'control' })}<input type="radio" value="2" checked></fieldset>`],
    ['an embed inside of an embed', `<div data-stgm-guidance="9/2" data-stgm-src="${BASE}">${div({})}${link(`${BASE}9/2/#embed`)}${tag({ question: '9', choice: '2' })}</div>`],
    ['a thousand embeds', div({}).repeat(1000)],
  ].map(([name, markup]) => ({ name, markup })),
];
