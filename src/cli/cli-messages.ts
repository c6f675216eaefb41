import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { Misuse } from './parse-command.js';
import type { SiteRemark } from '../site/model/site-options.js';

/** What the command line says besides the problems, in one language. */
export interface CliMessages {
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

const english: CliMessages = {
  help: `Compiles guidance written in Markdown into the JSON that <stgm-guidance> shows.

  stgm-guidance build [content]       compile the folder "content", or the one you name, into dist/content
  stgm-guidance check [content]       list the same problems, write nothing
  stgm-guidance new 9/5 [content]     create a file for choice 5 of question 9
  stgm-guidance explain content/S9C2.md   say why each part of an entry became what it is, rule by rule
  stgm-guidance site [content]        write the same as web pages, ready to upload, into dist/site
  stgm-guidance snippet 9/2 [content] print the code that shows this entry on a page (--for)
  stgm-guidance snippet --integrity   print the integrity hashes (SRI) of this version's scripts

Options
  --out DIR            where to write (build: dist/content; site: dist/site)
  --base URL           URL of the site, for example https://host/ (site, snippet)
  --compress           also write a compressed copy (.br) of every text file (site)
  --for PLATFORM       wordpress, drupal, wix, google-sites, html, iframe, react or email (snippet)
  --form FORM          text, disclosure, dialog, frame or link (snippet; default: the best for the platform)
  --media DIR          folder where a Git CMS keeps images (build, check, site)
  --lang CODE          language of files outside language folders (build, check, site; default tr); of the entry (snippet)
  --messages tr|en     language of the messages (default: the language of this computer)
  --format text|json   how to print problems, for people or for tools (build, check, site; default text)
  --strict             a choice without a text is an error, not a warning; an entry without
                       resources gets a hint (build, check)
  --watch              keep running and compile again after each change (build)
  --help, --version

Exit codes: 0 success, warnings allowed; 1 errors or nothing to publish, nothing is written; 2 invalid usage.
`,
  misuse(misuse) {
    switch (misuse.reason) {
      case 'command-missing':
        return 'name a command: build, check, new, explain, site or snippet.';
      case 'file-missing':
        return 'name an entry, for example: stgm-guidance explain content/S9C2.md';
      case 'command-unknown':
        return `there is no command "${misuse.found}".${didYouMean(misuse.nearest, (nearest) => `Did you mean "${nearest}"?`)}`;
      case 'option-unknown':
        return `there is no option ${misuse.found}.${didYouMean(misuse.nearest, (nearest) => `Did you mean ${nearest}?`)}`;
      case 'option-elsewhere':
        return `this command does not take ${misuse.found}.`;
      case 'value-missing':
        return `${misuse.found} needs a value.`;
      case 'value-needless':
        return `${misuse.found} takes no value.`;
      case 'value-invalid':
        return `"${misuse.found}" is not a value of ${misuse.option}. Use one of: ${misuse.expected}.`;
      case 'option-missing':
        return `${misuse.found} is missing: ${misuse.found} ${misuse.example}`;
      case 'argument-needless':
        return `"${misuse.found}" is one argument too many.`;
      case 'address-invalid':
        return misuse.found === undefined
          ? 'name the question and the choice, for example: stgm-guidance new 9/5'
          : `"${misuse.found}" is not an address. Write question/choice, for example 9/5.`;
    }
  },
  seeHelp: 'For help, run: stgm-guidance --help',
  progress: (done, total) => `${done} of ${total} files`,
  watching: (content) => `watching ${content}; press Ctrl+C to stop`,
  rebuilt: (files, milliseconds) => `${files === 1 ? '1 file' : `${files} files`} written in ${Math.round(milliseconds)} ms`,
  created: (path) => `${path} was created; you can write its text now`,
  taken: (address, path) => `${path} already has the text for ${address}; nothing was changed.`,
  uncreatable: (path, code) => `${path} cannot be written (${code}).`,
  noEntry: (address, content) => `there is no entry ${address} in "${content}".`,
  remarks: {
    'no-pictures': 'the pages have no preview pictures. To get them, run: npm install @resvg/resvg-wasm @expo-google-fonts/inter',
    'version-changed':
      'nothing was written: this version was published with other scripts, and pages that pinned them would refuse the new ones. Raise the version, or use an empty folder if nothing is published yet.',
  },
};

const turkish: CliMessages = {
  help: `Markdown ile yazılmış metinleri <stgm-guidance> etiketinin gösterdiği JSON dosyalarına dönüştürür.

  stgm-guidance build [klasör]        "content" klasörünü (ya da adı verileni) dist/content klasörüne derler
  stgm-guidance check [klasör]        yalnızca sorunları listeler, hiçbir şey yazmaz
  stgm-guidance new 9/5 [klasör]      9. sorunun 5. seçeneği için yeni bir metin dosyası oluşturur
  stgm-guidance explain content/S9C2.md   bir metnin her parçasının neden öyle okunduğunu kural kural söyler
  stgm-guidance site [klasör]         metinleri, sunucuya yüklenmeye hazır sayfalar olarak dist/site klasörüne yazar
  stgm-guidance snippet 9/2 [klasör]  bu metni göstermek için bir sayfaya yapıştırılacak kod (--for)
  stgm-guidance snippet --integrity   betikleri bu sürüme sabitleyen "integrity" değerleri

Ayarlar
  --out KLASÖR         nereye yazılacağı (build: dist/content; site: dist/site)
  --base URL           sitenin adresi, örneğin https://host/ (site, snippet)
  --compress           metin dosyalarının sıkıştırılmış (.br) kopyalarını da yazar (site)
  --for TÜR            wordpress, drupal, wix, google-sites, html, iframe, react ya da email (snippet)
  --form BİÇİM         text, disclosure, dialog, frame ya da link (snippet; verilmezse oraya en uygunu)
  --media KLASÖR       içerik yönetim sisteminin (CMS) görselleri tuttuğu klasör (build, check, site)
  --lang KOD           dil klasöründe olmayan dosyaların dili (build, check, site; verilmezse tr), metnin dili (snippet)
  --messages tr|en     iletilerin dili (verilmezse bu bilgisayarın dili)
  --format text|json   sorunlar insanlar için mi, araçlar için mi (build, check, site; verilmezse text)
  --strict             metni eksik bir seçenek uyarı değil, hata sayılır; kaynağı olmayan
                       metinler için ipucu verilir (build, check)
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
        return `"${misuse.found}" diye bir komut yok.${didYouMean(misuse.nearest, (nearest) => `Şunu mu demek istediniz: "${nearest}"?`)}`;
      case 'option-unknown':
        return `${misuse.found} diye bir ayar yok.${didYouMean(misuse.nearest, (nearest) => `Şunu mu demek istediniz: ${nearest}?`)}`;
      case 'option-elsewhere':
        return `${misuse.found} bu komutla kullanılmaz.`;
      case 'value-missing':
        return `${misuse.found} ayarından sonra bir değer eksik.`;
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
          : `"${misuse.found}" anlaşılmadı: soru ile seçeneği 9/5 gibi, arada eğik çizgiyle yazın.`;
    }
  },
  seeHelp: 'Ayrıntılar için: stgm-guidance --help',
  progress: (done, total) => `${total} dosyadan ${done} tanesi okundu`,
  watching: (content) => `${content} izleniyor; bitirmek için Ctrl+C`,
  rebuilt: (files, milliseconds) => `${files} dosya ${Math.round(milliseconds)} ms içinde yazıldı`,
  created: (path) => `${path} oluşturuldu; metni yazabilirsiniz`,
  taken: (address, path) => `${address} için ${path} dosyası zaten var; hiçbir şey değiştirilmedi.`,
  uncreatable: (path, code) => `${path} yazılamıyor (${code}).`,
  noEntry: (address, content) => `"${content}" içinde ${address} metni yok.`,
  remarks: {
    'no-pictures':
      'sayfaların, bağlantısı paylaşılınca görünecek görseli yok. Olsun isterseniz: npm install @resvg/resvg-wasm @expo-google-fonts/inter',
    'version-changed':
      'hiçbir şey yazılmadı: Betikler bu sürümün daha önceki betikleri değil, sürümü sabitlemiş sayfalar onları kabul etmez. Sürüm numarasını yükseltin ya da daha yayımlanmamışsa boş bir klasöre yazdırın.',
  },
};

/** All words of the command line: one that is missing does not compile. */
export const cliMessages: Record<MessageLanguage, CliMessages> = { tr: turkish, en: english };
