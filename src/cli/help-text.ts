import type { MessageLanguage } from '../compiler/messages/describe.js';

const en = `Compiles guidance written in Markdown into the JSON that <stgm-guidance> shows.

  stgm-guidance init FOLDER           write a content repository that publishes itself (--from: with your texts)
  stgm-guidance build [content]       compile the folder "content", or the one you name, into dist/content
  stgm-guidance check [content]       list the same problems, write nothing
  stgm-guidance new 9/5 [content]     create a file for choice 5 of question 9
  stgm-guidance explain content/S9C2.md   say why each part of an entry became what it is, rule by rule
  stgm-guidance site [content]        write the same as web pages, ready to upload, into dist/site
  stgm-guidance snippet 9/2 [content] print the code that shows this entry on a page (--for)
  stgm-guidance search "gönüllü" [content]   find the entries that a query means, best first
  stgm-guidance preview [content]     show the pages while you write: every save is seen at once
  stgm-guidance snippet --integrity   print the integrity hashes (SRI) of this version's scripts

Options
  --out DIR            where to write (build: dist/content; site: dist/site)
  --base URL           URL of the site, for example https://host/ (site, snippet)
  --compress           also write a compressed copy (.br) of every text file (site)
  --carry-over URL     publish the versions again that are live there, so that no page loses its script (site)
  --first-release      with --carry-over: nothing is published there yet (site)
  --for PLATFORM       wordpress, drupal, wix, google-sites, html, iframe, react or email (snippet)
  --form FORM          text, disclosure, dialog, frame or link (snippet; default: the best for the platform)
  --media DIR          folder where a Git CMS keeps images (build, check, site, preview)
  --lang CODE          language of files outside language folders (build, check, site, preview; default tr); of the entry (snippet);
                       of the entries to search (search; default: the first language)
  --messages tr|en     language of the messages (default: the language of this computer)
  --format text|json   how to print problems or results, for people or for tools (build, check, site, search; default text)
  --limit N            at most so many results (search)
  --port N             port on this computer (preview; default 8001)
  --strict             a choice without a text is an error, not a warning; an entry without
                       resources gets a hint (build, check)
  --watch              keep running and compile again after each change (build)
  --host HOST          also write the settings of a host: github-pages, netlify, apache or iis (site)
  --from DIR           copy the Markdown files of this folder (init)
  --config FILE        settings (default: guidance.config.yml in the content folder or a folder above it)
  --help, --version

Exit codes: 0 success, warnings allowed; 1 errors or nothing to publish, nothing is written; 2 invalid usage.
`;

const tr = `Markdown ile yazılmış metinleri <stgm-guidance> etiketinin gösterdiği JSON dosyalarına dönüştürür.

  stgm-guidance init KLASÖR           kendi kendini yayımlayan bir içerik klasörü yazar (--from: sizin metinlerinizle)
  stgm-guidance build [klasör]        "content" klasörünü (ya da adı verileni) dist/content klasörüne derler
  stgm-guidance check [klasör]        yalnızca sorunları listeler, hiçbir şey yazmaz
  stgm-guidance new 9/5 [klasör]      9. sorunun 5. seçeneği için yeni bir metin dosyası oluşturur
  stgm-guidance explain content/S9C2.md   bir metnin her parçasının neden öyle okunduğunu kural kural söyler
  stgm-guidance site [klasör]         metinleri, sunucuya yüklenmeye hazır sayfalar olarak dist/site klasörüne yazar
  stgm-guidance snippet 9/2 [klasör]  bu metni göstermek için bir sayfaya yapıştırılacak kod (--for)
  stgm-guidance search "gönüllü" [klasör]   aranan metinleri, en uygunu başta olmak üzere listeler
  stgm-guidance preview [klasör]      siz yazarken sayfaları gösterir; her kayıt hemen görünür
  stgm-guidance snippet --integrity   betikleri bu sürüme sabitleyen "integrity" değerleri

Ayarlar
  --out KLASÖR         nereye yazılacağı (build: dist/content; site: dist/site)
  --base URL           sitenin adresi, örneğin https://host/ (site, snippet)
  --compress           metin dosyalarının sıkıştırılmış (.br) kopyalarını da yazar (site)
  --carry-over URL     orada yayında olan sürümleri de yayımlar; hiçbir sayfa betiksiz kalmaz (site)
  --first-release      --carry-over ile: orada henüz bir şey yayımlanmadı (site)
  --for TÜR            wordpress, drupal, wix, google-sites, html, iframe, react ya da email (snippet)
  --form BİÇİM         text, disclosure, dialog, frame ya da link (snippet; verilmezse oraya en uygunu)
  --media KLASÖR       içerik yönetim sisteminin (CMS) görselleri tuttuğu klasör (build, check, site, preview)
  --lang KOD           dil klasöründe olmayan dosyaların dili (build, check, site, preview; verilmezse tr), metnin dili (snippet),
                       aranan metinlerin dili (search; verilmezse ilk dil)
  --messages tr|en     iletilerin dili (verilmezse bu bilgisayarın dili)
  --format text|json   sorunlar ve sonuçlar insanlar için mi, araçlar için mi (build, check, site, search; verilmezse text)
  --limit N            en çok kaç sonuç listeleneceği (search)
  --port N             bu bilgisayarda kullanılacak bağlantı noktası (preview; verilmezse 8001)
  --strict             metni eksik bir seçenek uyarı değil, hata sayılır; kaynağı olmayan
                       metinler için ipucu verilir (build, check)
  --watch              açık kalır, değişeni yeniden derler (build)
  --host SUNUCU        sunucunun ayar dosyasını da yazar: github-pages, netlify, apache ya da iis (site)
  --from KLASÖR        bu klasördeki Markdown dosyalarını kopyalar (init)
  --config DOSYA       ayar dosyası (verilmezse içerik klasöründeki ya da üst klasörlerdeki guidance.config.yml)
  --help, --version

Her şey yolundaysa ya da yalnızca uyarı varsa 0, hata varsa ya da yayımlanacak bir şey kalmadıysa 1
(o zaman hiçbir şey yazılmaz), komutun kendisi yanlışsa 2 ile biter.
`;

/** What `--help` prints. */
export const helpText: Record<MessageLanguage, string> = { en, tr };
