import type { MessageLanguage } from '../compiler/messages/describe.js';
import type { Misuse } from './misuse.js';
import type { SiteRemark } from '../site/model/site-options.js';

/** What the command line says besides the problems, in one language. */
export interface CliMessages {
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
  misuse(misuse) {
    switch (misuse.reason) {
      case 'command-missing':
        return 'name a command: init, build, check, new, explain, site, snippet, search or preview.';
      case 'query-missing':
        return 'say what to look for, for example: stgm-guidance search "gönüllü"';
      case 'file-missing':
        return 'name an entry, for example: stgm-guidance explain content/S9C2.md';
      case 'folder-missing':
        return 'name the new folder, for example: stgm-guidance init my-guidance';
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
    'nothing-live': 'no earlier version was carried over: nothing is live there yet.',
  },
};

const turkish: CliMessages = {
  misuse(misuse) {
    switch (misuse.reason) {
      case 'command-missing':
        return 'ne yapılacağını yazın: init, build, check, new, explain, site, snippet, search ya da preview.';
      case 'query-missing':
        return 'ne arandığını yazın, örneğin: stgm-guidance search "gönüllü"';
      case 'file-missing':
        return 'hangi metnin açıklanacağını yazın, örneğin: stgm-guidance explain content/S9C2.md';
      case 'folder-missing':
        return 'yeni klasörün adını yazın, örneğin: stgm-guidance init rehber';
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
    'nothing-live': 'önceki sürüm alınmadı: Orada henüz yayında bir şey yok.',
  },
};

/** All words of the command line: one that is missing does not compile. */
export const cliMessages: Record<MessageLanguage, CliMessages> = { tr: turkish, en: english };
