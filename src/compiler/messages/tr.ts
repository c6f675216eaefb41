import { addressOfName, baseName, isThemesName } from '../model/file-name.js';
import type { ExpectedValue } from '../model/expected-value.js';
import type { ProblemDetails } from '../model/problem.js';
import type { Catalogue, Message, ReportMessages } from './catalogue.js';
import { explainReason, type Reasons } from './explain-reason.js';
import { languageName } from './language-name.js';
import { completeUrl, divider, italics, plainNumber, quote, quoteLine, unquoted, withoutInnerBlanks } from './rewrite-line.js';

// No suffix is ever glued to a value: its vowels are not known here ("2'yi", "3'ü"). A noun after the value takes it.

const all = new Intl.ListFormat('tr', { type: 'conjunction' });
const any = new Intl.ListFormat('tr', { type: 'disjunction' });

const languages = new Intl.DisplayNames('tr', { type: 'language' });

const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`;

const reasons: Reasons = {
  denied: 'bu bilgisayar hesabının buna izni yok',
  gone: 'artık yerinde değil',
  folder: 'bu bir dosya değil, klasör',
  noFolder: 'klasör olması gereken yerde bir dosya var',
  link: 'bu bir bağlantı',
  full: 'diskte yer kalmadı',
  busy: 'başka bir program kullanıyor',
  other: (code) => `bilgisayar "${code}" yanıtını verdi`,
};

const signs = { anchor: '&', alias: '*', tag: '!' };

const wholeLines = {
  merge: {
    what: 'bir satır "<<:" ile başlıyor',
    why: 'metin değil, komut sanılır',
    fix: '"<<:" satırını silin ve bütün satırları tek tek yazın',
  },
  end: {
    what: 'yalnızca "..." yazan bir satır var',
    why: 'başlık ve numara satırlarını bitirir: altında kalanlar okunmaz',
    fix: 'üç noktanın bulunduğu satırı silin',
  },
};

const values: Record<ExpectedValue, { name: string; why: string; fix: (key: string, found: string, words: readonly string[]) => string }> =
  {
    text: {
      name: 'geçerli bir metin',
      why: 'tırnak içinde olmadığı için yazdığınız gibi değil, sayı, liste ya da evet/hayır olarak okunur',
      fix: (key: string, found: string) =>
        `${found ? '' : 'metni '}tırnak içine ${found ? 'alın' : 'yazın'}: ${key}: ${quote(found || '…')}`,
    },
    language: {
      name: 'geçerli bir dil kodu',
      why: 'ekran okuyucular metni yanlış dilde seslendirir',
      fix: (key: string) => `dilin kısa kodunu yazın: Türkçe için "${key}: tr", İngilizce için "${key}: en"`,
    },
    date: {
      name: 'geçerli bir tarih',
      why: 'metnin en son ne zaman gözden geçirildiği anlaşılmaz',
      fix: (key: string) => `yıl, ay ve günü aralarına kısa çizgi koyarak yazın; örneğin "${key}: 2025-03-31"`,
    },
    boolean: {
      name: 'true ya da false',
      why: 'bitmemiş bir metin yayımlanabilir ya da bitmiş bir metin yayımlanmadan kalabilir',
      fix: (key: string) => `metin yayımlanmasın istiyorsanız "${key}: true", yayımlansın istiyorsanız "${key}: false" yazın`,
    },
    'yes-no': {
      name: 'true ya da false',
      why: 'ayarın açık mı kapalı mı olduğu anlaşılmıyor',
      fix: (key) => `"${key}: true" ya da "${key}: false" yazın`,
    },
    word: {
      name: 'bu ayar için geçerli',
      why: 'bu ayar yalnızca birkaç değer alır',
      fix: (_key, _found, words) => `şunlardan birini yazın: ${words.join(', ')}`,
    },
    url: {
      name: 'tam bir web adresi',
      why: 'sayfalar ve bağlantılar bu adresle kurulur; böyle hiçbir yere gitmezler',
      fix: (key) => `adresi https:// ile başlayarak bütünüyle yazın: "${key}: https://www.example.org/"`,
    },
    list: {
      name: 'geçerli bir liste',
      why: 'bir değerin nerede bitip ötekinin nerede başladığı anlaşılmıyor',
      fix: (key) => `değerleri köşeli parantez içine, aralarına virgül koyarak yazın: "${key}: [bir, iki]"`,
    },
    languages: {
      name: 'geçerli bir dil kodu',
      why: 'metinler başka bir dilin okurlarına gösterilir ya da hiç yayımlanmaz',
      fix: (key) => `dillerin kısa kodlarını, ana dil başta olmak üzere yazın: "${key}: [tr, en]"`,
    },
    'named-link': {
      name: 'web adresi olan bir ad',
      why: 'okurlar bu adı her metinle birlikte görür',
      fix: (key) => `adı, varsa web adresiyle birlikte yazın: "${key}: {name: …, url: https://www.example.org/}"`,
    },
    mapping: {
      name: 'bir ayar grubu',
      why: 'bu ayarın kendi alt ayarları var',
      fix: (key) => `"${key}:" satırda tek başına dursun; alt ayarlarını altındaki satırlara, başlarında iki boşlukla yazın`,
    },
  };

const strayMarkup: Record<ProblemDetails['leftover-shown']['kind'], (found: string) => Message> = {
  attributes: (found) => ({
    what: `okurlar başka bir programdan kalan bu işareti görür: ${found}`,
    why: 'okurlara bir şey anlatmaz',
    fix: `şu işareti silin: ${found}`,
  }),
  backslash: () => ({
    what: 'okurlar bu paragrafın sonunda bir ters eğik çizgi görür',
    why: 'ancak aynı paragrafta bir satır daha varsa satır sonu anlamına gelir',
    fix: 'ters eğik çizgiyi silin',
  }),
  asterisks: () => ({
    what: 'okurlar burada kalın yazı yerine iki yıldız görür',
    why: 'yanındaki boşluk ya da eksik kalan ikinci çift yıldız, sözcüklerin kalın görünmesini engeller',
    fix: 'yıldızları kalın olacak ilk ve son sözcüğe bitişik yazın: **sözcükler**; ya da silin',
  }),
  footnote: (found) => ({
    what: `okurlar dipnot işaretini görür: ${found}`,
    why: 'dipnot kullanılamaz: not, metnin ortasında kalır',
    fix: `notu ait olduğu yere parantez içinde yazın ve şu işareti iki yerden de silin: ${found}`,
  }),
  task: (found) => ({
    what: `okurlar görev kutusunu köşeli parantez olarak görür: ${found}`,
    why: 'kutular burada çalışmaz; kimse işaretleyemez',
    fix: `şu işareti silin: ${found}; liste için kısa çizgi yeter`,
  }),
  highlight: (found) => ({
    what: `okurlar bu sözcüklerin çevresinde eşittir işaretleri görür: ${found}`,
    why: 'başka programlar sözcükleri böyle vurgular; burada bir anlamı yoktur',
    fix: `kalın yazı için ${found.replace(/^==|==$/g, '**')} yazın ya da işaretleri silin`,
  }),
  asterisk: (found) => ({
    what: `okurlar burada eğik yazı yerine yıldız görür: ${found}`,
    why: 'yıldızın yanındaki boşluk ya da tırnağa bitişik ek, yazının eğik görünmesini engeller',
    fix: `şöyle yazın: ${italics(found)}; ya da yıldızları silin`,
  }),
  multiplication: (found) => ({
    what: `okurlar bu sayıların arasındaki yıldızları görmez: ${found}`,
    why: 'iki yıldız, arasındakini eğik yazar',
    fix: `şöyle yazın: ${found.replaceAll('*', '×')}`,
  }),
  'footnote-inline': (found) => ({
    what: `okurlar dipnotu işaretiyle birlikte görür: ${found}`,
    why: 'dipnot kullanılamaz',
    fix: `notu parantez içinde yazın: (${found.slice(2, -1)})`,
  }),
  'link-reversed': (found) => ({
    what: `bir bağlantının köşeli ve yuvarlak parantezleri yer değiştirmiş; doğrusu: ${found}`,
    why: 'okurlar bağlantı yerine parantezleri ve adresi görür',
    fix: `sözcükleri köşeli, adresi yuvarlak parantez içine yazın: ${found}`,
  }),
  underscores: (found) => ({
    what: `okurlar burada ${found.startsWith('__') ? 'kalın' : 'eğik'} yazı yerine alt çizgi görür: ${found}`,
    why: 'alt çizginin yanındaki boşluk buna engel olur',
    fix: `şöyle yazın: ${withoutInnerBlanks(found)}; ya da alt çizgileri silin`,
  }),
  'title-quoted': (found) => ({
    what: `okurlar başlığın çevresinde tırnak işareti görür: ${found}`,
    why: 'yazı programının eğri tırnakları başlığın parçası sayılır; yalnızca düz tırnaklar görünmez',
    fix: `şöyle yazın: title: ${quote(unquoted(found))}; başlık bir alıntıysa şöyle: title: ${quote(found)}`,
  }),
  title: (found) => ({
    what: `okurlar başlıkta bu işaretleri görür: ${found}`,
    why: 'başlık biçimsiz, düz yazıdır',
    fix: 'işaretleri silin ya da yerine geçtikleri karakteri yazın',
  }),
};

const copyUrl = 'sayfayı tarayıcıda açın ve adresini oradan kopyalayın';

const suspiciousUrls: Record<ProblemDetails['link-doubtful']['part'], (url: string, found: string) => Message> = {
  redirect: (url, target) => ({
    what: `bu bağlantı doğrudan sayfaya değil, başka bir hizmet üzerinden gidiyor: ${url}`,
    why: 'o hizmet bağlantıyı kimin açtığını öğrenir; adreste, bağlantıyı kopyalayan kişinin e-posta adresi de bulunabilir',
    fix: `yerine, içindeki asıl adresi yazın: ${target}`,
  }),
  host: (url, found) => ({
    what: `bu adresteki site adı ("${found}") yanlış görünüyor: ${url}`,
    why: 'bağlantıyı açan okurlar bir şey bulamaz',
    fix: copyUrl,
  }),
  'query-lost': (url, found) => ({
    what: `bu adresin "${found}" bölümünde soru işareti eksik görünüyor: ${url}`,
    why: 'bağlantıyı açan okurlar sayfayı bulamaz',
    fix: copyUrl,
  }),
  'video-lost': (url, found) => ({
    what: `bu YouTube adresi bir video açmıyor; "/watch?v=…" yerine "${found}" yazıyor: ${url}`,
    why: 'bağlantıyı açan okurlar videoyu bulamaz',
    fix: 'videoyu tarayıcıda açın ve adresini oradan kopyalayın',
  }),
  ending: (url, found) => ({
    what: `bu adresin sonundaki işaret (${found}) fazla görünüyor: ${url}`,
    why: 'bağlantıyı açan okurlar sayfayı bulamaz',
    fix: `adresin sonundaki işareti silin: ${found}`,
  }),
};

const near = (found: string) => (found === '…' ? '' : `: "${found}"`);

const unexpectedCharacters: Record<ProblemDetails['character-unexpected']['kind'], (code: string, found: string) => Message> = {
  replacement: (code, found) => ({
    what: `burada bir harf kaybolmuş, yerinde bir yedek karakter (${code}) var${near(found)}`,
    why: 'okurlar harfin yerine kutu içinde bir soru işareti görür',
    fix: 'sözcüğe özgün metinden bakıp yeniden yazın',
  }),
  object: (code, found) => ({
    what: `bir görsel ya da başka bir nesne metinle birlikte kopyalanmamış, yalnızca işareti (${code}) kalmış${near(found)}`,
    why: 'okurlar boş bir kutu görür, özgün metindeki nesneyi görmez',
    fix: 'işareti silin; görseli ayrı dosya olarak ekleyin ya da nesnede yazanı buraya yazın',
  }),
  control: (code, found) => ({
    what: `burada görünmeyen bir denetim karakteri (${code}) var${near(found)}`,
    why: 'başka bir programdan kalmış; tarayıcılar onu hiç göstermez ya da kutu olarak gösterir, sözcükler birbirine yapışabilir',
    fix: 'karakteri silin; yeni bir satır gerekiyorsa Enter tuşuna basın',
  }),
  private: (code, found) => ({
    what: `burada yalnızca bir yazı tipinin tanıdığı bir simge (${code}) var${near(found)}`,
    why: 'o yazı tipi okurlarda olmadığından boş bir kutu görürler',
    fix: 'simgeyi silin ya da yerine bir sözcük veya sıradan bir işaret yazın',
  }),
  noncharacter: (code, found) => ({
    what: `burada karakter olmayan bir kod (${code}) var${near(found)}`,
    why: 'metin bu noktada bozulmuş; okurlar bir kutu görür',
    fix: 'özgün metinden bakıp sözcüğü yeniden yazın',
  }),
};

/** The message of every problem in Turkish. */
export const problems: Catalogue = {
  // the file as such
  'file-unreadable': ({ reason }, { file }) => ({
    what: `${baseName(file)} açılamıyor: ${explainReason(reasons, reason)}`,
    why: 'bu dosya olmadan okurlar öneriyi hiç göremeyebilir ya da eskisini görebilir',
    fix: 'yerinde olduğundan, başka bir programda açık olmadığından ve okuma izniniz bulunduğundan emin olun',
  }),
  'file-too-large': ({ bytes, most }) => ({
    what: `bu dosyanın boyutu ${kilobytes(bytes)}; en çok ${kilobytes(most)} olabilir`,
    why: 'hiçbir metin bu kadar uzun olmaz: büyük olasılıkla içine görsel gibi başka bir şey yapıştırılmış',
    fix: 'metne ait olmayan bölümü silin; görselleri ayrı dosya olarak saklayın',
  }),
  'file-not-utf8': ({ offset }) => ({
    what: `bu dosya UTF-8 olarak kaydedilmemiş (bayt ${offset})`,
    why: 'ğ, ş, ı gibi harflerin yerinde soru işaretleri ya da yanlış işaretler görünür',
    fix: 'dosyayı düzenleyicinizde açın, "Farklı kaydet" deyip kodlama olarak "Windows-1254" ya da "ANSI" yerine "UTF-8" seçin',
  }),
  'file-nul': ({ offset }) => ({
    what: `bu dosyada hiçbir metinde bulunmayan bir işaret var (bayt ${offset})`,
    why: 'dosya bozulmuş ya da aslında metin dosyası değil; örneğin adı değiştirilmiş bir Word belgesi olabilir',
    fix: 'sözcükleri yeni bir dosyaya kopyalayıp düz metin ve UTF-8 olarak kaydedin',
  }),
  'file-line-ends': ({ offset }) => ({
    what: `bu dosyada satırlar çok eski bilgisayarlardaki gibi bitiyor (ilki: bayt ${offset})`,
    why: 'dosyanın tamamı tek bir satır olarak okunur',
    fix: 'dosyayı satır sonu "LF" (Unix) ya da "CRLF" (Windows) olacak biçimde kaydedin',
  }),
  'file-unknown': (_, { file }) => {
    const name = baseName(file);
    const why = 'dosya dışarıda bırakıldı: okurlar içindekileri görmez';
    if (name === 'themes.yml') {
      return {
        what: 'geçerli olan themes.yml bu değil',
        why,
        fix: 'satırlarını doğrudan içerik klasöründe ya da bir dilin klasöründe duran themes.yml dosyasına taşıyın',
      };
    }
    if (isThemesName(name))
      return {
        what: `temaların adları themes.yml dosyasında durmalı, bu dosyanın adı ise ${name}`,
        why,
        fix: 'dosyanın adını themes.yml yapın; öyle bir dosya zaten varsa satırlarını oraya taşıyın',
      };
    return {
      what: `${name} dosyasının hangi soruya ya da seçeneğe ait olduğu anlaşılmıyor`,
      why,
      fix: 'dosyaya kendi numaralarınızla S9C2.md (soru 9, seçenek 2) ya da S9.md (soru 9) gibi bir ad verin ya da onu bu klasörden çıkarın',
    };
  },
  'folder-linked': () => ({
    what: 'bu klasör yalnızca başka bir klasöre giden bir bağlantı',
    why: 'başka yerdeki bir şey yanlışlıkla yayımlanmasın diye içine bakılmadı',
    fix: 'klasörün kendisini buraya kopyalayın ya da bağlantıyı silin',
  }),
  'file-placeholder': ({ name, program }) => ({
    what: `${program} ${name} dosyasını bu bilgisayara henüz indirmemiş; burada yalnızca yer tutucusu var`,
    why: 'metni yayımlananlar arasında olmaz, daha önce yayımlanmış olsa bile',
    fix: `${name} dosyasını bir kez açın ya da ${program} ayarlarından bu klasörün bilgisayarda tutulmasını seçin; dosya artık gerekmiyorsa oradan silin`,
  }),
  'file-not-markdown': ({ program }, { file }) => {
    const name = baseName(file);
    return {
      what: `${name} bir ${program} belgesi; yalnızca Markdown dosyaları okunur`,
      why: 'dosya dışarıda bırakıldı: okurlar içindekileri görmez',
      fix: `metnini kopyalayıp ${name.replace(/\.\w+$/, '.md')} adlı düz metin dosyasına yapıştırın ya da belgeyi Markdown olarak kaydedin; sonra ${name} dosyasını bu klasörden çıkarın`,
    };
  },
  'merge-conflict': ({ lines }) => ({
    what: `bu dosyada metnin iki sürümü, aralarında birleştirme çakışmasının işaretleriyle birlikte duruyor (${lines.length === 1 ? 'satır' : 'satırlar'}: ${lines.join(', ')})`,
    why: 'okurlar iki sürümü art arda görürdü',
    fix: 'doğru sürümü bırakın; ötekini ve <<<<<<<, =======, >>>>>>> işaretli satırları silin',
  }),
  'character-unexpected': ({ kind, code, found }) => unexpectedCharacters[kind](code, found),
  // front matter
  'front-matter-missing': ({ fenceLine }) => ({
    what: 'dosyanın başında, metnin hangi soruya ve seçeneğe ait olduğunu söyleyen satırlar yok',
    why: 'bu metnin hangi soru ve seçenek için yazıldığı anlaşılmıyor',
    fix:
      fenceLine === undefined
        ? 'en başa şu beş satırı yazın: "---", "title: …", "question_id: …", "choice_id: …" ve "---"'
        : `ilk "---" işaretinden (satır ${fenceLine}) önce ne varsa silin; boş satırlar ve boşluklar da kalmasın`,
  }),
  'front-matter-fence': ({ found, invisible }) => ({
    what:
      invisible === undefined
        ? `bu satırda "---" yerine "${found}" yazıyor`
        : `bu satırda "---" ile birlikte görünmeyen bir karakter (${invisible}) var`,
    why: /^[-–—―]+$/.test(found)
      ? 'başlık ile numaraları metinden yalnızca tam üç kısa çizgi ayırır'
      : 'üç kısa çizgiden sonra yazılan, bilgisayara verilen bir komut olabilir',
    fix: 'bu satıra yalnızca "---" yazın',
  }),
  'front-matter-unclosed': () => ({
    what: 'ikinci "---" satırı eksik',
    why: 'metnin tamamı başlık ve numara sanılır, okurlar hiçbirini göremez',
    fix: '"choice_id: …" satırı ile metin arasına "---" satırını ekleyin',
  }),
  'front-matter-too-long': ({ lines, bytes }) => ({
    what: `iki "---" satırının arası çok uzun (üst sınır ${lines} satır ya da ${kilobytes(bytes)})`,
    why: 'orası yalnızca başlık ve numaralar içindir: büyük olasılıkla ikinci "---" satırı yanlış yerde',
    fix: 'ikinci "---" satırını "choice_id: …" satırının hemen altına, metni de onun altına yazın',
  }),
  'yaml-syntax': ({ found, isIndented }, { file }) => {
    if (isIndented) {
      return {
        what: `bu satırın başında boşluk var: ${found}`,
        why: 'satır, başka bir satırın devamı sanılır',
        fix: `"${found}" yazısının önündeki boşluğu silin`,
      };
    }
    const quoted = quoteLine(found, file);
    return {
      what: found.trim() === '' ? 'iki "---" arasındaki satırlardan biri okunamıyor' : `bu satır okunamıyor: ${found}`,
      why: quoted
        ? 'metnin içindeki iki nokta, # ya da başka bir özel işaret satırın anlamını değiştiriyor'
        : 'başlık ile numaralar birbirinden ayırt edilemiyor',
      fix: quoted
        ? `metni şöyle tırnak içine alın: ${quoted}`
        : 'her satıra bir ad, iki nokta (:), bir boşluk ve tırnak içinde metin yazın; örneğin title: "Başlığınız"',
    };
  },
  'yaml-feature': ({ feature }) =>
    feature === 'merge' || feature === 'end'
      ? wholeLines[feature]
      : {
          what: `bir değer "${signs[feature]}" işaretiyle başlıyor`,
          why: 'metin değil, komut sanılır',
          fix: `değerin tamamını tırnak içine alın, örneğin title: "${signs[feature]}…", ya da işareti silin`,
        },
  'key-duplicate': ({ key }) => ({
    what: `"${key}:" iki kez yazılmış`,
    why: 'hangisinin geçerli olduğu anlaşılmıyor',
    fix: `iki "${key}:" satırından birini silin`,
  }),
  'key-unknown': ({ key, nearest, known }) => ({
    what: `"${key}:" diye bir satır adı yok`,
    why: 'bu satır dışarıda bırakıldı: okurlar onu görmez',
    fix:
      nearest === undefined
        ? `satırı silin ya da şu adlardan birini kullanın: ${known.join(', ')}`
        : `"${key}:" yerine "${nearest}:" yazın`,
  }),
  'title-missing': () => ({
    what: 'başlık eksik',
    why: 'başlık, okurun seçtiği cümledir; en üstte o görünür',
    fix: 'cümleyi iki "---" satırının arasına yazın: title: "…"',
  }),
  'value-invalid': ({ key, found, expected, words = [] }) => ({
    what: found === '' ? `"${key}:" satırında bir şey yazmıyor` : `"${key}:" satırındaki "${found}" ${values[expected].name} değil`,
    why: values[expected].why,
    fix: values[expected].fix(key, found, words),
  }),
  'id-missing': ({ key }, { file }) => {
    const named = addressOfName(file);
    const id = key === 'choice_id' ? named?.choice : named?.question;
    return {
      what: `"${key}: …" satırı eksik`,
      why: `bu metnin hangi ${key === 'choice_id' ? 'seçenek' : 'soru'} için yazıldığı anlaşılmıyor`,
      fix:
        id === undefined
          ? `iki "---" satırının arasına "${key}: " ve yanına numarayı yazın`
          : `iki "---" satırının arasına "${key}: ${id}" yazın`,
    };
  },
  'id-invalid': ({ key, found }, { file }) => {
    const named = addressOfName(file);
    const plain = plainNumber(found) ?? (key === 'choice_id' ? named?.choice : named?.question);
    return {
      what: found === '' ? `"${key}:" satırında numara yok` : `"${key}:" satırındaki "${found}" düz bir numara değil`,
      why: 'sayfalar metni düz numarasıyla bulur; bu hâliyle okurlar onu hiç göremez',
      fix:
        plain === undefined
          ? `"${key}:" satırına nokta, köşeli parantez ya da baştaki sıfır olmadan yalnızca numarayı yazın`
          : `"${key}: ${plain}" yazın`,
    };
  },
  // identity
  'file-name-mismatch': ({ name, key, found, expected }) => ({
    what: `satırda "${key}: ${found}" yazıyor, ama dosyanın adı ${name}`,
    why:
      key === 'choice_id'
        ? `${found} numaralı seçeneği işaretleyen okurlar ${expected} numaralı seçeneğin önerilerini görebilir`
        : `${found} numaralı soruyu yanıtlayan okurlar ${expected} numaralı sorunun önerilerini görebilir`,
    fix: `"${key}: ${expected}" yazın${/^\d+$/.test(found) ? `; doğrusu ${found} ise dosyanın adını değiştirin` : ''}`,
  }),
  'address-duplicate': ({ address, other, expected }, { file }) => {
    const [question, choice] = address.split('/');
    const [key, id] = expected?.split(': ') ?? [];
    return {
      what: `soru ${question}, seçenek ${choice} ${other} dosyasında da yazılı`,
      why:
        key === 'choice_id'
          ? `${choice} numaralı seçeneği işaretleyen okurlar ${id} numaralı seçeneğin önerilerini görür`
          : key === 'question_id'
            ? `${question} numaralı soruyu yanıtlayan okurlar ${id} numaralı sorunun önerilerini görür`
            : `${choice} numaralı seçeneği işaretleyen okurlar başka bir seçeneğin önerilerini görebilir`,
      fix:
        expected === undefined
          ? 'iki dosyadan hangisinin doğru olduğuna bakın; diğerini silin ya da ondaki "question_id" veya "choice_id" satırını düzeltin'
          : `bu dosyanın adı ${baseName(file)}: "${expected}" yazın`,
    };
  },
  'question-duplicate': ({ question, other, expected }, { file }) => ({
    what: `soru ${question} ${other} dosyasında da yazılı`,
    why: 'okurlar, yanıtlarına ait olmayan bir soru görebilir',
    fix:
      expected === undefined
        ? 'iki dosyadan hangisinin doğru olduğuna bakın; diğerini silin ya da ondaki "question_id" satırını düzeltin'
        : `bu dosyanın adı ${baseName(file)}: "${expected}" yazın`,
  }),
  'name-case': ({ of, name, twin, other }, { file }) => ({
    what:
      of === 'file'
        ? `${file} ile ${other} adları yalnızca ${file.toLowerCase() === other.toLowerCase() ? 'büyük ve küçük harflerde' : 'harflerinin saklanma biçiminde'} ayrılıyor`
        : `${of === 'question' ? 'soru' : 'seçenek'} ${name}, ${other} dosyasındaki ${twin} ile yalnızca büyük ve küçük harflerde ayrılıyor`,
    why: 'Mac ve Windows bilgisayarlarda ikisi aynı addır, birisi kaybolur',
    fix: of === 'file' ? 'birinin adını değiştirin ya da eskimiş olanı silin' : `iki dosyada da ${twin} yazın ya da başka bir numara verin`,
  }),
  'question-missing': ({ question }) => ({
    what: `soru ${question} için soru dosyası yok`,
    why: 'okurlar önerileri görür, ama hangi soruya ait olduklarını göremez',
    fix: `S${question}.md adlı bir dosyaya "---", "question_id: ${question}", title: "sorunun kendisi" ve "---" satırlarını yazın`,
  }),
  'question-title-missing': () => ({
    what: 'sorunun kendisi yazılmamış',
    why: 'okurlar önerileri görür, ama hangi soruya ait olduklarını göremez',
    fix: 'soruyu iki "---" satırının arasına title: "…" olarak yazın; bu satırlar yoksa tek bir satıra ## SORU: … olarak yazın',
  }),
  'question-text-ignored': ({ text }) => ({
    what: `soru dosyasında sorudan başka bir metin de var: ${text}`,
    why: 'bu sözcükler dışarıda bırakıldı: okurlar onları görmez',
    fix: 'bunları S9C2.md gibi bir seçenek dosyasına taşıyın ya da silin',
  }),
  'choice-missing': ({ question, choices }) => ({
    what: `soru ${question} için seçenek ${all.format(choices)} yazılmamış; diğer sorularda var`,
    why: `bu soruda seçenek ${any.format(choices)} işaretlendiğinde okurlar hiçbir öneri görmez`,
    fix: `eksik olanı ekleyin: ${all.format(choices.map((choice) => `S${question}C${choice}.md`))}`,
  }),
  'translation-alone': ({ lang, main, files }) => ({
    what: `${all.format(files)} yalnızca ${lang}/ klasöründe var`,
    why: `"${lang}" bir dilin kodu (${languageName(languages, lang)}): bunu yalnızca o dilde okuyanlar görür`,
    fix: `${languageName(languages, main)} olarak da yazın: ${all.format(files)}; metnin dili ${languageName(languages, lang)} değilse onu ${lang}/ klasöründen çıkarın`,
  }),
  'theme-unknown': ({ theme, nearest }) => ({
    what: `"${theme}" teması themes.yml dosyasında yok`,
    why: 'soru, birlikte durması gereken sorulardan ayrı düşer',
    fix:
      nearest === undefined
        ? `themes.yml dosyasındaki temalardan birini yazın ya da oraya "${theme}" temasını ekleyin`
        : `şöyle yazın: theme: ${quote(nearest)}`,
  }),
  'theme-conflict': ({ question, theme, chosen }) => ({
    what: `${question}. soru "${theme}" temasının listesinde, ama "${chosen}" temasında da var`,
    why: `bir soru tek bir temada gösterilir; şu anda "${chosen}" temasında`,
    fix: `${question} numarasını "${theme}" listesinden silin ya da soruyu "${chosen}" temasından çıkarın`,
  }),
  'theme-question-missing': ({ question, theme }) => ({
    what: `"${theme}" temasının listesinde ${question}. soru var, ama böyle bir soru yok`,
    why: 'bu temada görünmesi gereken başka bir soru eksik kalmış olabilir',
    fix: `numarayı düzeltin ya da ${question} numarasını listeden silin`,
  }),
  // answer
  'answer-empty': () => ({
    what: 'ikinci "---" satırının altında metin yok',
    why: 'okurlar başlığı görür, ama hiçbir öneri göremez',
    fix: 'önerileri ikinci "---" satırının altına yazın; metin henüz hazır değilse o satırın üstüne "draft: true" yazın',
  }),
  'answer-too-large': ({ bytes, most }) => ({
    what:
      bytes === undefined
        ? `bu metin sayfada üst sınırdan (${kilobytes(most)}) çok daha büyük olur`
        : `bu metnin sayfadaki boyutu ${kilobytes(bytes)}; en çok ${kilobytes(most)} olabilir`,
    why: 'telefonda geç yüklenir ya da hiç yüklenmez',
    fix: 'metni kısaltın; çok sayıda bağlantı, satır ya da tablo hücresi metni bu kadar uzatır',
  }),
  'entry-without-resources': ({ links }) => ({
    what: links === 0 ? 'bu metnin kaynakları yok' : `bu metnin kaynak listesi yok, ama içinde ${links} bağlantı var`,
    why: 'okurlar kaynakları, her birinin ne açtığını söyleyen sondaki listede arar',
    fix: 'kaynakları metnin sonunda "## Kaynaklar" başlığının altına liste olarak yazın (İngilizcede "## Resources")',
  }),
  'comment-unclosed': () => ({
    what: 'burada bir açıklama notu başlıyor ve hiç bitmiyor',
    why: 'ondan sonraki her şey dışarıda kalır: okurlar hiçbirini görmez',
    fix: 'notun bittiği yere --> yazın ya da <!-- işaretini silin',
  }),
  'embed-removed': ({ url }) => ({
    what: `metnin içindeki video ya da sayfa çıkarıldı: ${url}`,
    why: 'okurlar onu görmez; orada dursa, sitesi metni kimin okuduğunu öğrenirdi',
    fix: `bağlantı olarak yazın: [videonun adı](${url})`,
  }),
  'markup-removed': ({ names }) => ({
    what: `metinden çıkarıldı: ${names.join(', ')}`,
    why: 'metnin görünümünü, gösterildiği sayfa belirler; okurun göreceği sözcüklerin hepsi duruyor',
    fix: `şunları metinden silin: ${all.format(names)}; kalın yazı için **yazı** yazın, liste için satırlara "- " ile başlayın`,
  }),
  'markup-too-deep': () => ({
    what: 'listeler ya da alıntılar çok iç içe geçmiş',
    why: 'telefonda sözcüklere yer kalmaz',
    fix: 'listeye sol kenardan yeniden başlayın ve daha az düzey kullanın',
  }),
  'underline-outside-link': () => ({
    what: 'bağlantı olmayan altı çizili bir metin var',
    why: 'okurlar onu bağlantı sanıp açmaya çalışır; sözcükler çizgisiz olarak duruyor',
    fix: '<u> ve </u> işaretlerini silin; vurgu için **yazı**, bağlantı için [yazı](https://…) yazın',
  }),
  'list-marker-escaped': ({ found, rewritten }) => ({
    what: `ters eğik çizgi bu satırın listeye girmesini engelliyor: ${found}`,
    why: 'okurlar liste yerine yalnızca işareti görür; ekran okuyucular kaç madde olduğunu söylemez',
    fix: `ters eğik çizgiyi silin: ${rewritten}`,
  }),
  'list-marker-typed': ({ found, rewritten }) => ({
    what: `bu satır liste maddesine benziyor ama değil: ${found}`,
    why: 'okurlar liste yerine işareti görür, ekran okuyucular kaç madde olduğunu söylemez',
    fix: `şöyle yazın: ${rewritten}`,
  }),
  'heading-mark-typed': ({ found }) => ({
    what: `bu satır başlığa benziyor ama başlık değil: ${found}`,
    why: 'okurlar # işaretini görür, başlık görmez; ekran okuyucular da buraya atlayamaz',
    fix: `işaretten sonra boşluk bırakın: # ${found.slice(1)}; etiketse (hashtag) \\${found.split(' ')[0]} yazın`,
  }),
  'list-item-empty': ({ last }) => ({
    what: last === undefined ? 'listede boş bir madde var' : `buradan ${last}. satıra kadar listedeki maddeler boş`,
    why: 'dışarıda bırakıldı; oraya bir şey yazılacaktıysa okurlar onu görmez',
    fix: 'satırı silin ya da metni madde işaretiyle aynı satıra yazın',
  }),
  'list-line-joined': ({ text }) => ({
    what: `bu satır, üstündeki listenin son maddesine ekleniyor: "${text}"`,
    why: 'arada boş satır olmadığı için okurlar onu o maddenin devamı olarak görür',
    fix: 'listenin altına boş bir satır koyun; satır maddeye aitse aynı satıra yazın',
  }),
  'link-unsafe': ({ url }) => ({
    what: url === '' ? 'bir bağlantının adresi yok' : `bu bağlantının adresi eksik ya da yanlış: ${url}`,
    why: 'sözcükler görünür ama tıklanamaz',
    fix: url.startsWith('#')
      ? 'bağlantıyı silin, sözcükleri bırakın: aynı metnin içine bağlantı verilemez'
      : /\.md(?:#.*)?$/i.test(url)
        ? 'o metni gösteren sayfanın "https://" ile başlayan adresini yazın ya da bağlantıyı silip sözcükleri bırakın'
        : completeUrl(url)
          ? `tam adresi yazın: ${completeUrl(url)}`
          : '"https://", "mailto:" ya da "tel:" ile başlayan tam adresi yazın',
  }),
  'link-doubtful': ({ url, part, found }) => suspiciousUrls[part](url, found),
  'link-text-missing': ({ url }) => ({
    what: `bir bağlantının metni yok: ${url}`,
    why: 'okurların tıklayacağı, ekran okuyucuların söyleyeceği bir şey kalmaz',
    fix: 'köşeli parantezlerin arasına bağlantının neyi açtığını yazın: [sayfanın adı](adres); ya da bağlantıyı silin',
  }),
  'link-target-missing': ({ text, target, isImage }) => ({
    what: target === undefined ? `[${text}] yazısından sonra adres gelmiyor` : `[${text}] yazısından sonraki adreste boşluk var`,
    why: 'okurlar köşeli parantezleri görür, ama bir şey açamaz',
    fix:
      target === undefined
        ? `hemen ardına, boşluk bırakmadan, parantez içinde adresi yazın: [${text}](https://…); ya da köşeli parantezleri silin`
        : target.startsWith('tel:')
          ? `boşlukları silin: [${text}](${target.replaceAll(' ', '')})`
          : `her boşluğun yerine %20 yazın: ${isImage ? '!' : ''}[${text}](${target.replaceAll(' ', '%20')})`,
  }),
  'link-definition-unused': ({ found }) => ({
    what: `bu satır metnin hiçbir yerinde kullanılmıyor: ${found}`,
    why: 'dışarıda bırakıldı: okurlar onu görmez',
    fix: 'bağlantıyı gerektiği yere yazın: [sayfanın adı](https://…); notu metnin içinde bir cümle olarak yazın ya da satırı silin',
  }),
  'link-split': ({ url }) => ({
    what: `bir bağlantı iki paragrafa bölünmüş: ${url}`,
    why: 'okurlar yarım kalmış iki cümle görür, ekran okuyucular aynı bağlantıyı iki kez söyler',
    fix: 'ikisini tek paragrafta tek bağlantı yapın: [ilk yarı ikinci yarı](adres)',
  }),
  'parenthesis-doubled': ({ text }) => ({
    what: `"${text}" bağlantısından sonra fazladan bir kapanış parantezi var`,
    why: 'okurlar, hiç açılmamış bir parantezin kapandığını görür',
    fix: 'bağlantının sonundaki "))" işaretlerinden birini silin',
  }),
  'table-row-long': () => ({
    what: 'bu satırda sütun sayısından çok hücre var',
    why: 'fazla hücreler son sütuna eklenir',
    fix: 'bu satırdan bir | silin ya da tablonun ilk iki satırına bir sütun ekleyin',
  }),
  'table-foreign': ({ row }) => ({
    what: `bu tablo burada çalışmayan bir biçimde yazılmış; ilk satırı: ${row}`,
    why: 'okurlar satırlar ve sütunlar yerine art arda dizilmiş hücreler görür',
    fix: `her satırı tek satırda, hücrelerin arasına | koyarak yazın; ilk satırın altına "${divider(row)}" ekleyin: ${row}`,
  }),
  'heading-underlined': ({ text, sign }) => ({
    what: `hemen altındaki "${sign.repeat(3)}" satırı bu cümleyi başlık yapıyor: "${text}"`,
    why: 'okurlar cümleyi büyük harflerle görür, ekran okuyucular başlık olarak okur',
    fix: `"${sign.repeat(3)}" satırının üstüne boş bir satır koyun; başlık istiyorsanız onun yerine metnin başına "## " yazın`,
  }),
  'text-indented': ({ text }) => ({
    what: `bu paragraf sekmeyle ya da dört boşlukla başlıyor: "${text}"`,
    why: 'program kodu gibi, satır sonunda bölünmeyen tek bir satır olarak görünür',
    fix: `şu metnin başındaki boşluğu silin: "${text}"`,
  }),
  'leftover-shown': ({ kind, found }) => strayMarkup[kind](found),
  'resource-link-missing': ({ text }) => ({
    what: `kaynak listesindeki bu maddenin bağlantısı yok: ${text}`,
    why: 'okurlar bu listedeki her şeyi açabilmeyi bekler; bu madde açılmaz',
    fix: 'kaynağın adını bağlantı olarak yazın: [ad](https://…); ya da maddeyi yukarıdaki metnin içine taşıyın',
  }),
  'resources-doubtful': ({ kind, text }) => ({
    what: {
      list: `bu bağlantı listesi kaynak listesi sayılmadı: ${text}`,
      links: `bu bağlantılar kaynak sayılmadı: ${text}`,
      heading: `bu başlık iki kaynak listesinin arasında: ${text}`,
      sentence: `bu kaynak, içinde bağlantı olan bir cümle: ${text}`,
    }[kind],
    why: {
      list: 'okurlar onu metnin parçası olarak görür; açacakları şeyin türü ve sitesi yazmaz',
      links: 'okurlar onları metnin parçası olarak görür; açacakları şeyin türü ve sitesi yazmaz',
      heading: 'okurlar önce bütün başlıkları, sonra bütün kaynakları tek liste olarak görür',
      sentence: 'cümlenin bir bölümü başlık, kalanı not olur',
    }[kind],
    fix: {
      list: 'listenin hemen üstüne "## Kaynaklar" başlığını yazın ve her maddeye bağlantısıyla başlayın; liste metnin parçasıysa maddelere sözcüklerle başlayın',
      links: 'her bağlantıyı kısa çizgiyle başlayan ayrı bir satıra yazın: - [başlık](https://…), yazar, yıl',
      heading: 'hepsini tek başlık altında tek listeye yazın; okurlar her kaynağın türünü zaten görür',
      sentence: 'maddeye bağlantıyla başlayın: - [başlık](https://…), yazar, yıl; ya da cümleyi yukarıdaki metnin içine taşıyın',
    }[kind],
  }),
  // images
  'image-missing': ({ path, spelled }) => ({
    what:
      path === ''
        ? 'bir görselin dosya adı yazılmamış'
        : spelled === undefined
          ? `${path} adlı görsel yok`
          : `${path} adlı görsel yok ama ${spelled} var: büyük ve küçük harfler farklı`,
    why: 'okurlar boş bir çerçeve görür',
    fix:
      spelled !== undefined
        ? `adı dosyadaki gibi yazın: ${spelled}`
        : 'görseli bu dosyanın yanına ya da görsel klasörüne koyun, adını büyük ve küçük harfleriyle aynen yazın',
  }),
  'image-unreadable': ({ path }) => ({
    what: `${path} tarayıcıların gösterebileceği bir görsel değil`,
    why: 'okurlar boş bir çerçeve görür',
    fix: 'görseli PNG ya da JPEG olarak yeniden kaydedip yeni adını yazın',
  }),
  'image-remote': ({ url }) => ({
    what: `bu görsel içerik klasöründeki bir dosya değil: ${url}`,
    why: 'dışarıda bırakıldı: başka sitedeki görsel değişebilir, yok olabilir; o site de metni kimin okuduğunu öğrenebilir',
    fix: 'kullanma hakkınız varsa görseli bu dosyanın yanına kaydedip adını yazın: ![görselde ne var](ad.png)',
  }),
  'image-alt-missing': ({ path }) => ({
    what: `${path} adlı görselin açıklaması yok`,
    why: 'görseli göremeyen okurlar onda ne olduğunu öğrenemez',
    fix: `köşeli parantezlerin arasına görselde ne olduğunu yazın: ![görselde ne var](${path.replaceAll(' ', '%20')})`,
  }),
  // writing
  'output-unwritable': ({ path, reason }) => ({
    what: `${path} yazılamıyor: ${explainReason(reasons, reason)}`,
    why: 'okurlar daha önce yayımlanmış olanı görmeyi sürdürür',
    fix: 'diskte yer olduğundan ve bu klasöre yazma izniniz bulunduğundan emin olun, sonra komutu yeniden çalıştırın',
  }),
};

/** The messages around the problems in Turkish. */
export const report: ReportMessages = {
  error: 'hata',
  warning: 'uyarı',
  hint: 'ipucu',
  why: 'açıklama',
  fix: 'çözüm',
  more: (number, id, lines = []) =>
    `ve bunun gibi ${number} sorun daha${lines.length === 0 ? '' : `; ${lines.length === 1 ? 'satır' : 'satırlar'}: ${lines.join(', ')}`}  [${id}]`,
  summary: ({ errors, warnings, files }) =>
    errors + warnings === 0 ? `${files} dosyada sorun yok` : `${files} dosyada ${errors} hata, ${warnings} uyarı`,
  drafts: (names, others) =>
    `${names.length + others} taslak dışarıda bırakıldı: ${all.format([...names, ...(others > 0 ? [`${others} taslak daha`] : [])])}`,
  statements: (number) =>
    `${number} adreste önceki derlemedekinden başka bir ifade var. Bunları gösteren sayfalar eski ifadeyi anlatıyor olabilir; kodunda expects="…" yazan sayfalarda okurlar bir uyarı görür:`,
  gone: 'kaldırıldı',
  notWritten: 'hiçbir şey yazılmadı',
  written: ({ questions, entries, out }) => `${questions} soru ve ${entries} metin yazıldı: ${out}`,
};
