import type { Form, Platform, SnippetPart } from './snippet.js';

/** What is said around snippets, in one language. */
export interface SnippetWords {
  platforms: Record<Platform, string>;
  forms: Record<Form, string>;
  parts: Record<SnippetPart['id'], string>;
  /** What to look at once it is saved, by platform; for a link see `linkChecks`. */
  checks: Record<Platform, string[]>;
  linkChecks: string[];
  checkTitle: string;
  title: string;
  lead: string;
  theme: string;
  allThemes: string;
  question: string;
  choice: string;
  language: string;
  platform: string;
  form: string;
  result: string;
  code: string;
  needsScript: string;
  copy: string;
  copied: string;
  /** On the command line, where no host was named. */
  placeholder: string;
}

const tr: SnippetWords = {
  platforms: {
    wordpress: 'WordPress',
    drupal: 'Drupal',
    wix: 'Wix',
    'google-sites': 'Google Sites',
    html: 'Düz HTML',
    iframe: 'Çerçeve (iframe)',
    react: 'React',
    email: 'E-posta ya da Word',
  },
  forms: {
    text: 'Metin, sayfada açık',
    disclosure: 'Tıklayınca açılan başlık',
    dialog: 'Pencere açan düğme',
    frame: 'Çerçeve (iframe)',
    link: 'Yalnızca bağlantı',
  },
  parts: {
    shortcode: 'STGM eklentisi kuruluysa: bu kısa kodu yazının içine yapıştırın',
    address: 'Eklenti yoksa: bu adresi tek başına bir satıra yapıştırın',
    element: 'HTML olarak yapıştırın (WordPress’te “Özel HTML” bloğu, yalnızca yöneticiler için)',
    preload: 'Sayfa daha çabuk açılsın isterseniz <head> içine',
    reserve: 'Metin gelince sayfa kaymasın isterseniz, ikinci satırın yerine',
    'drupal-shortcode': 'STGM modülü kuruluysa: bu kısa kodu kendi satırına yapıştırın',
    link: 'Metnin kaynak görünümüne, kendi paragrafında yapıştırın',
    script: 'Sitenizde STGM modülü yoksa temanın şablonuna bir kez ekleyin',
    'frame-address': 'Bu adresi gömme kutusuna yapıştırın',
    frame: 'Sayfanın istediğiniz yerine',
    fit: 'Yükseklik metne uysun isterseniz, sayfada bir kez',
    component: 'Bileşeninize',
    text: 'İletiye yapıştırın',
    'link-address': 'Bağlantının adresi',
  },
  checks: {
    wordpress: [
      'Sayfayı oturumu kapatıp açın: Metin ve kaynaklar görünmeli.',
      'Köşeli ayraçlı kod olduğu gibi görünüyorsa eklenti etkin değildir; adresi yapıştırın.',
      'Yalnızca bağlantı görünüyorsa site gömmeye izin vermiyordur; bağlantı yine de çalışır.',
    ],
    drupal: [
      'Metin biçimi “Basic HTML” olabilir; bağlantı kendi paragrafında, yanında başka söz olmadan durmalı.',
      'Yalnızca bağlantı görünüyorsa: Modül kuruluysa metin biçiminde STGM süzgecini açın ve modülün ayarlarına bu sunucunun adresini yazın; kurulu değilse sayfada betik yoktur, üçüncü kodu şablona ekleyin.',
      'Köşeli ayraçlı kod olduğu gibi görünüyorsa süzgeç açık değildir.',
    ],
    wix: [
      'Ekle → Kod yerleştir → Siteyi yerleştir. Adresi yapıştırın.',
      'Kutunun yüksekliğini elle ayarlayın: Wix kendiliğinden büyütmez.',
      'Telefonda da bakın.',
    ],
    'google-sites': [
      'Ekle → Yerleştir → URL’ye göre → Sayfanın tamamı.',
      'Kutuyu metin kaydırmadan okunana kadar büyütün.',
      'Yayımladıktan sonra sayfayı gizli pencerede açın.',
    ],
    html: [
      'Sayfayı açın: Metin ve kaynaklar görünmeli.',
      'Yalnızca bağlantı görünüyorsa tarayıcı konsoluna bakın: Sitenizin güvenlik ayarı (CSP) script-src ve connect-src içinde bu sunucuyu saymalı.',
      'Sürüm sabittir; metin kendiliğinden güncellenir, betik siz değiştirene kadar aynı kalır.',
    ],
    iframe: [
      'Çerçevenin başlığı (title) ekran okuyucular içindir; silmeyin.',
      'Güvenlik ayarınız (CSP) frame-src içinde bu sunucuyu saymalı.',
    ],
    react: [
      'Paket daha npm’de yayımlanmadıysa depoyu indirin ve klasöründen kurun: npm install ../stgm-guidance.',
      'React 16 ve sonrası; sunucuda çizilen sayfada önce bağlantı, sonra metin görünür.',
      'TypeScript kullanıyorsanız JSX.IntrinsicElements içine “stgm-guidance” ekleyin.',
    ],
    email: ['Bağlantıyı kendinize gönderip açın.', 'Etkileşimli içerik e-postada çalışmaz; okur metni sayfada görür.'],
  },
  linkChecks: ['Bağlantıyı açın: Metnin sayfası gelmeli.'],
  checkTitle: 'Kaydettikten sonra bakın',
  title: 'Bir metni sitenize ekleyin',
  lead: 'Metni ve sitenizin türünü seçin, sonucu görün, kodu kopyalayın.',
  theme: 'Tema',
  allThemes: 'Bütün temalar',
  question: 'Soru',
  choice: 'Yanıt',
  language: 'Dil',
  platform: 'Siteniz ne ile yapıldı?',
  form: 'Nasıl dursun?',
  result: 'Okurun göreceği',
  code: 'Kod',
  needsScript:
    'Bu sayfa JavaScript ister. Onsuz da olur: Her metnin kendi sayfasında “Bu metni sitenize ekleyin” altında hazır bir kod var.',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  placeholder: 'https://host/ yerine kendi sunucunuzu yazın ya da --base ile verin.',
};

const en: SnippetWords = {
  platforms: {
    wordpress: 'WordPress',
    drupal: 'Drupal',
    wix: 'Wix',
    'google-sites': 'Google Sites',
    html: 'Plain HTML',
    iframe: 'Frame (iframe)',
    react: 'React',
    email: 'E-mail or Word',
  },
  forms: {
    text: 'The text, open on the page',
    disclosure: 'A heading that unfolds',
    dialog: 'A button that opens a window',
    frame: 'A frame (iframe)',
    link: 'A link only',
  },
  parts: {
    shortcode: 'With the STGM plugin: paste this shortcode into the text',
    address: 'Without the plugin: paste this address alone on a line',
    element: 'Paste as HTML (in WordPress the “Custom HTML” block, administrators only)',
    preload: 'To open faster: into <head>',
    reserve: 'To keep the page from moving when the text comes: in place of the second line',
    'drupal-shortcode': 'With the STGM module: paste this shortcode, alone on its line',
    link: 'Paste into the source view of the text, in a paragraph of its own',
    script: 'If your site has no STGM module: once in the template of the theme',
    'frame-address': 'Paste this address into the embed box',
    frame: 'Where you want it on the page',
    fit: 'If the height should follow the text: once on the page',
    component: 'In your component',
    text: 'Paste into the message',
    'link-address': 'Address of the link',
  },
  checks: {
    wordpress: [
      'Open the page logged out: text and resources should be there.',
      'If the code in brackets shows as it is, the plugin is not active: paste the address instead.',
      'If only a link shows, the site does not allow embeds; the link works all the same.',
    ],
    drupal: [
      '“Basic HTML” is fine as text format; the link must stand alone in its paragraph.',
      'If only a link shows: with the module, enable the STGM filter in the text format and enter the address of this host in the module’s settings; without it there is no script on the page, put the third code into the template.',
      'If the code in brackets shows as it is, the filter is not enabled.',
    ],
    wix: [
      'Add → Embed code → Embed a site. Paste the address.',
      'Set the height of the box by hand: Wix does not let it grow.',
      'Look at it on a phone too.',
    ],
    'google-sites': [
      'Insert → Embed → By URL → Whole page.',
      'Enlarge the box until the text reads without scrolling.',
      'After publishing, open the page in a private window.',
    ],
    html: [
      'Open the page: text and resources should be there.',
      'If only a link shows, look at the browser’s console: a security policy (CSP) must name this host in script-src and connect-src.',
      'The version is pinned: the text updates by itself, the script stays the same until you change it.',
    ],
    iframe: ['The title of the frame is for screen readers; keep it.', 'A security policy (CSP) must name this host in frame-src.'],
    react: [
      'Where the package is not on npm yet, clone the repository and install it from its folder: npm install ../stgm-guidance.',
      'React 16 and later; a page rendered on a server shows the link first, then the text.',
      'With TypeScript, add “stgm-guidance” to JSX.IntrinsicElements.',
    ],
    email: ['Send the link to yourself and open it.', 'Nothing interactive works in e-mail; readers see the text on its page.'],
  },
  linkChecks: ['Open the link: the page of the text should come.'],
  checkTitle: 'After saving, check',
  title: 'Put a text on your site',
  lead: 'Pick the text and what your site is made with, see the result, copy the code.',
  theme: 'Theme',
  allThemes: 'All themes',
  question: 'Question',
  choice: 'Answer',
  language: 'Language',
  platform: 'What is your site made with?',
  form: 'How should it stand there?',
  result: 'What your readers will see',
  code: 'Code',
  needsScript: 'This page needs JavaScript. You can do without: every text’s own page has a ready code under “Put this text on your site”.',
  copy: 'Copy',
  copied: 'Copied',
  placeholder: 'Put your own host in place of https://host/, or name it with --base.',
};

export const snippetWords = { tr, en } satisfies Record<string, SnippetWords>;

/** What to look at after saving: it depends on what was pasted more than on where. */
export function checksOf({ checks, linkChecks }: SnippetWords, platform: Platform, form: Form): string[] {
  if (platform === 'email') return checks.email;
  if (form === 'link') return linkChecks;
  if (platform !== 'html' && platform !== 'wordpress') return checks[platform];
  if (form === 'frame') return checks.iframe;
  return form === 'text' ? checks[platform] : checks.html;
}
