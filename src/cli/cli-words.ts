import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { Misuse } from './parse-command.js';
import type { SiteRemark } from '../site/model/site-options.js';

/** What the command line says besides the problems, in one language. */
export interface CliWords {
  help: string;
  misuse: (misuse: Misuse) => string;
  seeHelp: string;
  progress: (done: number, total: number) => string;
  watching: (content: string) => string;
  /** A build while watching: what was written, and how long it took. */
  rebuilt: (files: number, milliseconds: number) => string;
  created: (path: string) => string;
  taken: (address: string, path: string) => string;
  uncreatable: (path: string, code: string) => string;
  /** There is nothing to make a snippet for. */
  noEntry: (address: string, content: string) => string;
  remarks: Record<SiteRemark, string>;
}

const didYouMean = (nearest: string | undefined, question: (nearest: string) => string) =>
  nearest === undefined ? '' : ` ${question(nearest)}`;

const english: CliWords = {
  help: `Compiles guidance written in Markdown into the JSON that <stgm-guidance> shows.

  stgm-guidance build [content]       compile the folder "content" (or the one named) into dist/content
  stgm-guidance check [content]       tell the same problems, write nothing
  stgm-guidance new 9/5 [content]     begin the entry for choice 5 of question 9
  stgm-guidance explain content/S9C2.md   say why each part of an entry became what it is, rule by rule
  stgm-guidance site [content]        the same as pages, ready for a web host, into dist/site
  stgm-guidance snippet 9/2 [content] what a webmaster pastes to show this entry (--for)
  stgm-guidance snippet --integrity   what pages may pin the scripts of this version by

Options
  --out DIR            where to write (build: dist/content; site: dist/site)
  --base URL           where the site will stand, as in https://host/ (site, snippet)
  --compress           a .br beside every text, for hosts that send such files (site)
  --for PLATFORM       wordpress, drupal, wix, google-sites, html, iframe, react or email (snippet)
  --form FORM          text, disclosure, dialog, frame or link (snippet; default: the best that the platform takes)
  --media DIR          where a Git CMS keeps pictures (build, check, site)
  --lang CODE          language of the files in no language folder (build, check, site; default tr), of the entry (snippet)
  --messages tr|en     language of the messages (default: that of this computer)
  --format text|json   problems for people or for tools (build, check, site; default text)
  --watch              go on, and compile again what changes (build)
  --help, --version

Ends with 0 when all is fine or there are only warnings, with 1 after errors or where nothing is left to publish
(nothing is written then), with 2 when the call itself is wrong.
`,
  misuse(misuse) {
    switch (misuse.reason) {
      case 'command-missing':
        return 'say what to do: build, check, new, explain, site or snippet.';
      case 'file-missing':
        return 'say which entry, for example: stgm-guidance explain content/S9C2.md';
      case 'command-unknown':
        return `there is no command "${misuse.found}".${didYouMean(misuse.nearest, (nearest) => `Did you mean "${nearest}"?`)}`;
      case 'option-unknown':
        return `there is no option ${misuse.found}.${didYouMean(misuse.nearest, (nearest) => `Did you mean ${nearest}?`)}`;
      case 'option-elsewhere':
        return `${misuse.found} does not belong to this command.`;
      case 'value-missing':
        return `a value is missing after ${misuse.found}.`;
      case 'value-needless':
        return `${misuse.found} takes no value.`;
      case 'value-invalid':
        return `"${misuse.found}" is no value for ${misuse.option}: use one of ${misuse.expected}.`;
      case 'option-missing':
        return `${misuse.found} is missing: ${misuse.found} ${misuse.example}`;
      case 'argument-needless':
        return `"${misuse.found}" is one argument too many.`;
      case 'address-invalid':
        return misuse.found === undefined
          ? 'say for which question and choice, as in: stgm-guidance new 9/5'
          : `"${misuse.found}" is no address: write question and choice with a slash between, as in 9/5.`;
    }
  },
  seeHelp: 'stgm-guidance --help tells more.',
  progress: (done, total) => `${done} of ${total} files`,
  watching: (content) => `watching ${content}; Ctrl+C ends`,
  rebuilt: (files, milliseconds) => `${files === 1 ? '1 file' : `${files} files`} written in ${Math.round(milliseconds)} ms`,
  created: (path) => `${path} is ready to be written`,
  taken: (address, path) => `${address} is already written in ${path}; nothing was changed.`,
  uncreatable: (path, code) => `${path} cannot be written (${code}).`,
  noEntry: (address, content) => `there is no entry ${address} in "${content}".`,
  remarks: {
    'no-pictures':
      'the pages have no pictures for those who link to them. For those: npm install @resvg/resvg-wasm @expo-google-fonts/inter',
    'version-changed':
      'nothing was written: the scripts are not those that this version had before, and pages that pinned it would refuse them. Raise the version, or build into an empty folder where nothing was published yet.',
  },
};

const turkish: CliWords = {
  help: `Markdown ile yazılmış rehberleri <stgm-guidance> öğesinin gösterdiği JSON dosyalarına dönüştürür.

  stgm-guidance build [klasör]        "content" klasörünü (ya da adı verileni) dist/content klasörüne derler
  stgm-guidance check [klasör]        aynı sorunları söyler, hiçbir şey yazmaz
  stgm-guidance new 9/5 [klasör]      9. sorunun 5. seçeneği için yeni bir metin başlatır
  stgm-guidance explain content/S9C2.md   bir metnin her parçasının neden öyle okunduğunu kural kural söyler
  stgm-guidance site [klasör]         aynısını sayfalar olarak, sunucuya konmaya hazır, dist/site klasörüne yazar
  stgm-guidance snippet 9/2 [klasör]  bu metni göstermek için bir sayfaya yapıştırılacak kod (--for)
  stgm-guidance snippet --integrity   sayfaların bu sürümün betiklerini sabitleyeceği değerler

Seçenekler
  --out KLASÖR         nereye yazılacağı (build: dist/content; site: dist/site)
  --base URL           sitenin duracağı adres, örneğin https://host/ (site, snippet)
  --compress           her metnin yanına, böyle dosyaları gönderen sunucular için bir .br (site)
  --for TÜR            wordpress, drupal, wix, google-sites, html, iframe, react ya da email (snippet)
  --form BİÇİM         text, disclosure, dialog, frame ya da link (snippet; verilmezse oraya en uygunu)
  --media KLASÖR       Git tabanlı CMS'in resimleri tuttuğu yer (build, check, site)
  --lang KOD           dil klasöründe olmayan dosyaların dili (build, check, site; verilmezse tr), metnin dili (snippet)
  --messages tr|en     iletilerin dili (verilmezse bu bilgisayarın dili)
  --format text|json   sorunlar insanlar için mi, araçlar için mi (build, check, site; verilmezse text)
  --watch              açık kalır, değişeni yeniden derler (build)
  --help, --version

Her şey yolundaysa ya da yalnızca uyarı varsa 0, hata varsa ya da yayımlanacak bir şey kalmadıysa 1
(o zaman hiçbir şey yazılmaz), komutun kendisi yanlışsa 2 ile biter.
`,
  misuse(misuse) {
    switch (misuse.reason) {
      case 'command-missing':
        return 'ne yapılacağını yazın: build, check, new, explain, site ya da snippet.';
      case 'file-missing':
        return 'hangi metnin açıklanacağını yazın, örneğin: stgm-guidance explain content/S9C2.md';
      case 'command-unknown':
        return `"${misuse.found}" diye bir komut yok.${didYouMean(misuse.nearest, (nearest) => `"${nearest}" mi demek istediniz?`)}`;
      case 'option-unknown':
        return `${misuse.found} diye bir seçenek yok.${didYouMean(misuse.nearest, (nearest) => `${nearest} mi demek istediniz?`)}`;
      case 'option-elsewhere':
        return `${misuse.found} bu komutla kullanılmaz.`;
      case 'value-missing':
        return `${misuse.found} seçeneğinden sonra bir değer eksik.`;
      case 'value-needless':
        return `${misuse.found} değer almaz.`;
      case 'value-invalid':
        return `"${misuse.found}", ${misuse.option} için geçerli değil; şunlardan birini yazın: ${misuse.expected}.`;
      case 'option-missing':
        return `${misuse.found} eksik: ${misuse.found} ${misuse.example}`;
      case 'argument-needless':
        return `"${misuse.found}" fazladan yazılmış.`;
      case 'address-invalid':
        return misuse.found === undefined
          ? 'hangi soru ve seçenek için olduğunu yazın, örneğin: stgm-guidance new 9/5'
          : `"${misuse.found}" bir adres değil: soru ile seçeneği 9/5 gibi, arada eğik çizgiyle yazın.`;
    }
  },
  seeHelp: 'Ayrıntılar için: stgm-guidance --help',
  progress: (done, total) => `${total} dosyadan ${done} tanesi okundu`,
  watching: (content) => `${content} izleniyor; bitirmek için Ctrl+C`,
  rebuilt: (files, milliseconds) => `${files} dosya ${Math.round(milliseconds)} ms içinde yazıldı`,
  created: (path) => `${path} yazılmaya hazır`,
  taken: (address, path) => `${address} için ${path} dosyası zaten var; hiçbir şey değiştirilmedi.`,
  uncreatable: (path, code) => `${path} yazılamıyor (${code}).`,
  noEntry: (address, content) => `"${content}" içinde ${address} metni yok.`,
  remarks: {
    'no-pictures': 'sayfaların, bağlantı verenler için resmi yok. Olsun isterseniz: npm install @resvg/resvg-wasm @expo-google-fonts/inter',
    'version-changed':
      'hiçbir şey yazılmadı: Betikler bu sürümün daha önceki betikleri değil, sürümü sabitlemiş sayfalar onları kabul etmez. Sürüm numarasını yükseltin ya da daha yayımlanmamışsa boş bir klasöre yazdırın.',
  },
};

/** All words of the command line: one that is missing does not compile. */
export const cliWords: Record<MessageLanguage, CliWords> = { tr: turkish, en: english };
