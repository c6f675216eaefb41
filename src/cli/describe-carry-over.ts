import type { MessageLanguage } from '../compiler/messages/describe.js';
import { report as englishLabels } from '../compiler/messages/en.js';
import { report as turkishLabels } from '../compiler/messages/tr.js';
import type { CarryOverFailure, CarryOverReason } from '../site/carry-over/carry-over-failure.js';

/** What is wrong, why it matters and how to fix it. */
type Explanation = (url: string, detail: string) => { what: string; why: string; fix: string };

const WHY_EN = 'without the versions that are live, pages that pinned them would lose their script';
const UNREACHABLE_EN =
  'open the URL in a browser and correct the host or the URL, then run the command again. If nothing is published there yet, add --first-release';

const english: Record<CarryOverReason, Explanation> = {
  unreachable: (url, detail) => ({ what: `${url} cannot be reached (${detail})`, why: WHY_EN, fix: UNREACHABLE_EN }),
  status: (url, detail) => ({ what: `${url} answers with HTTP ${detail}`, why: WHY_EN, fix: UNREACHABLE_EN }),
  redirect: (url, detail) => ({
    what: `${url} redirects to ${detail}`,
    why: 'scripts are taken from the host that you named and from no other',
    fix: 'give --carry-over the URL at which the site really is. If nothing is published there yet, add --first-release',
  }),
  'too-large': (url, detail) => ({
    what: `${url} has more than ${detail} bytes`,
    why: 'no script of ours is so large: the host sends something else',
    fix: 'open the URL in a browser and correct the host',
  }),
  'list-invalid': (url, detail) => ({
    what: `${url} is not a list of scripts with their hashes${detail && ` ("${detail}")`}`,
    why: 'only this list says which versions are live',
    fix: 'put the integrity.json of the last release back in place. If nothing is published there yet, add --first-release',
  }),
  'path-unsafe': (url, detail) => ({
    what: `${url} names "${detail}", which is not a script of a version`,
    why: 'a list that names other files could overwrite them: somebody may have changed it',
    fix: 'find out who changed the list, and put the integrity.json of the last release back in place',
  }),
  'hash-wrong': (url, detail) => ({
    what: `${url} is not the script that integrity.json promises`,
    why: 'pages that pinned it refuse it: somebody may have changed it on the host',
    fix: `find out who changed it, and put the ${detail} of an earlier release back in place`,
  }),
  'version-changed': (url, detail) => ({
    what: `version ${detail} is live with other scripts (${url})`,
    why: 'pages have pinned those scripts and would refuse these: a pinned script never changes',
    fix: 'raise the version in package.json',
  }),
};

const WHY_TR = 'yayındaki sürümler alınmazsa, onları sabitlemiş sayfalar betiksiz kalır';
const UNREACHABLE_TR =
  'adresi tarayıcıda açın, sunucuyu ya da adresi düzeltin, sonra komutu yeniden çalıştırın. Orada henüz bir şey yayımlanmadıysa --first-release ekleyin';

const turkish: Record<CarryOverReason, Explanation> = {
  unreachable: (url, detail) => ({ what: `${url} adresine ulaşılamıyor (${detail})`, why: WHY_TR, fix: UNREACHABLE_TR }),
  status: (url, detail) => ({ what: `${url} adresi HTTP ${detail} yanıtını veriyor`, why: WHY_TR, fix: UNREACHABLE_TR }),
  redirect: (url, detail) => ({
    what: `${url} adresi ${detail} adresine yönlendiriyor`,
    why: 'betikler yalnızca adını verdiğiniz sunucudan alınır',
    fix: '--carry-over ayarına sitenin gerçek adresini yazın. Orada henüz bir şey yayımlanmadıysa --first-release ekleyin',
  }),
  'too-large': (url, detail) => ({
    what: `${url} dosyası ${detail} bayttan büyük`,
    why: 'betiklerimizin hiçbiri bu kadar büyük değil; sunucu başka bir şey gönderiyor',
    fix: 'adresi tarayıcıda açın ve sunucuyu düzeltin',
  }),
  'list-invalid': (url, detail) => ({
    what: `${url} dosyası betiklerin ve özetlerinin listesi değil${detail && ` ("${detail}")`}`,
    why: 'hangi sürümlerin yayında olduğu yalnızca bu listede yazar',
    fix: 'son yayındaki integrity.json dosyasını yerine koyun. Orada henüz bir şey yayımlanmadıysa --first-release ekleyin',
  }),
  'path-unsafe': (url, detail) => ({
    what: `${url} dosyasında "${detail}" yazıyor; bu, bir sürümün betiği değil`,
    why: 'başka dosyaları sayan bir liste onların üzerine yazdırabilir; listeyi biri değiştirmiş olabilir',
    fix: 'listeyi kimin değiştirdiğini bulun ve son yayındaki integrity.json dosyasını yerine koyun',
  }),
  'hash-wrong': (url, detail) => ({
    what: `${url}, integrity.json dosyasının söylediği betik değil`,
    why: 'onu sabitlemiş sayfalar bu betiği kabul etmez; sunucudaki betiği biri değiştirmiş olabilir',
    fix: `kimin değiştirdiğini bulun ve önceki bir yayındaki ${detail} dosyasını yerine koyun`,
  }),
  'version-changed': (url, detail) => ({
    what: `${detail} sürümü başka betiklerle yayında (${url})`,
    why: 'sayfalar o betikleri sabitledi, bunları kabul etmez; sabitlenmiş bir betik hiç değişmez',
    fix: 'package.json dosyasındaki sürüm numarasını yükseltin',
  }),
};

const messages = { tr: turkish, en: english };

const labels = { tr: turkishLabels, en: englishLabels };

/** Says why the versions that are live were not carried over, in three lines. */
export function describeCarryOver({ reason, url, detail }: CarryOverFailure, language: MessageLanguage): string[] {
  const { what, why, fix } = messages[language][reason](url, detail);
  const label = labels[language];
  return [what, `    ${label.why}: ${why}`, `    ${label.fix}: ${fix}`];
}
