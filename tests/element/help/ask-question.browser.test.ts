import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/element/define.js';
import type { StgmGuidanceElement } from '../../../src/element/define.js';
import { ContentHost, find, findAll, hostWith, mount, settled, words } from '../fixture.js';
import { cleanUp, CHOICES, mountHelp, page, radios, rest } from './page-with-form.js';

afterEach(cleanUp);

const radioOf = (element: Element, choice: string): HTMLInputElement => find<HTMLInputElement>(element, `input[value="${choice}"]`);

async function choose(element: StgmGuidanceElement, choice: string): Promise<void> {
  const done = settled(element);
  radioOf(element, choice).focus();
  radioOf(element, choice).click();
  await done;
}

async function ask(attributes: Record<string, string> = {}, inside = ''): Promise<StgmGuidanceElement> {
  const element = await mountHelp(attributes, inside);
  await waitUntil(() => element.shadowRoot!.querySelector('fieldset'));
  return element;
}

describe('a question without choice', () => {
  it('asks in a group of radios, then shows the entry of what is chosen; the focus stays, and one file is requested', async () => {
    const host = await hostWith(...CHOICES);
    const element = mount({ question: '9', src: host.src }, '<p>Sorunun sayfası</p>');
    await waitUntil(() => element.shadowRoot?.querySelector('fieldset'));
    expect(words(find(element, 'fieldset'))).to.equal('Soru 9 Yanıt 1 Yanıt 2 Yanıt 3');
    expect(element.innerText.trim()).to.equal('');
    await expect(element).to.be.accessible();
    await choose(element, '2');
    expect(words(find(element, '[part=answer]'))).to.equal('Metin 2 bağlantı');
    expect(element.shadowRoot!.activeElement).to.equal(radioOf(element, '2'));
    await choose(element, '3');
    expect(findAll(element, 'article').map(words)).to.deep.equal(['Seçtiğiniz yanıt Yanıt 3 Metin 3']);
    expect(element.shadowRoot!.activeElement).to.equal(radioOf(element, '3'));
    expect((await host.log()).map(({ path }) => path)).to.deep.equal(['tr/9.json']);
    await expect(element).to.be.accessible();
  });

  it('announces what is shown once', async () => {
    const element = await ask();
    const region = document.querySelector('body > [role=status]')!;
    const heard: string[] = [];
    const observer = new MutationObserver(() => region.textContent && heard.push(region.textContent));
    observer.observe(region, { childList: true });
    await choose(element, '1');
    await choose(element, '2');
    await waitUntil(() => heard.length > 0);
    await choose(element, '3');
    await waitUntil(() => heard.length > 1);
    observer.disconnect();
    expect(heard).to.deep.equal(['Öneriler aşağıda', 'Öneriler aşağıda']);
  });

  it('follows a choice that the page sets, and the next question', async () => {
    const element = await ask();
    element.choice = '3';
    await settled(element);
    expect(radioOf(element, '3').checked).to.equal(true);
    element.choice = undefined;
    await element.updateComplete;
    expect(findAll(element, 'article, input:checked')).to.have.length(0);
    element.question = '8';
    await element.updateComplete;
    expect(findAll(element, 'fieldset')).to.have.length(0);
  });

  it('does not ask where the page has chosen, or where a control or a button of the page leads to the entry', async () => {
    const place = page(`<fieldset id="soru">${radios()}</fieldset>`);
    const following = await mountHelp({ for: 'soru' }, '', place);
    const chosen = await mountHelp({ choice: '2', display: 'inline' });
    await rest(following);
    expect([...findAll(following, 'fieldset'), ...findAll(chosen, 'fieldset')]).to.have.length(0);
    chosen.choice = undefined;
    await rest(chosen);
    const dialog = await mountHelp({ display: 'dialog' });
    expect([...findAll(chosen, 'fieldset'), ...findAll(dialog, 'fieldset')]).to.have.length(0);
  });

  it('says that it cannot be shown, and tries again', async () => {
    const host = await new ContentHost().answer('tr/9.json', { status: 404 });
    const element = mount({ question: '9', src: host.src });
    await waitUntil(() => words(element).includes('Yeniden dene'));
    expect(words(element)).to.equal('Bu metin şu anda gösterilemiyor. Yeniden dene');
    await host.answer('tr/9.json', { body: { format: 1, lang: 'tr', question: { id: '9', title: '' }, choices: CHOICES } });
    find(element, 'button').focus();
    find(element, 'button').click();
    await waitUntil(() => element.shadowRoot!.querySelector('fieldset'));
    expect(words(find(element, 'legend'))).to.equal('Soru 9');
    expect(element.shadowRoot!.activeElement).to.equal(radioOf(element, '1'));
  });
});
