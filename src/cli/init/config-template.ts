/** What `guidance.config.yml` of a new folder sets. */
export interface ConfigSettings {
  /** Folders relative to the file. */
  content: string;
  media: string | undefined;
  /** Patterns as in `.gitignore`. */
  ignore: readonly string[];
  /** The main one first. */
  languages: readonly string[];
  /** A text that is there, relative to the file. */
  example: string;
  /** Whether the content is the sample, which has a theme. */
  isSample: boolean;
}

/** JSON is YAML, and quotes whatever must be quoted. */
const quoted = (text: string): string => (/^[\w./-]+$/.test(text) ? text : JSON.stringify(text));

/** `guidance.config.yml` of a new folder, with every setting that an editor may want and does not need yet as a comment. */
export const configTemplate = ({
  content,
  media,
  ignore,
  languages,
  isSample,
}: ConfigSettings): string => `# Ayarlar. Her satır isteğe bağlıdır; başındaki "# " silinince geçerli olur.
# Settings. Every line is optional; delete the "# " at its start to use it.

# Metinlerin klasörü / the folder of the texts
content: ${quoted(content)}

# Görsellerin klasörü / the folder where a Git CMS keeps pictures
${media === undefined ? '# media: static/uploads' : `media: ${quoted(media)}`}

# Metin olmayan dosyalar, .gitignore gibi / files that are not texts, as in .gitignore
${ignore.length === 0 ? '# ignore: [arsiv/, "*.taslak.md"]' : `ignore:\n${ignore.map((pattern) => `  - ${JSON.stringify(pattern)}`).join('\n')}`}

# Yayımlanacak diller, ana dil başta / the languages to publish, the main one first
languages: [${languages.join(', ')}]

# Sitenin adresi. GitHub Pages ve Netlify kendi adreslerini kullanır. / Where the site will be. GitHub Pages and Netlify use their own.
base: https://rehber.example.org/

# Metinler kimin? / Whose texts are these?
# organisation:
#   name: Derneğinizin adı
#   url: https://www.example.org/

# Başkaları metinleri hangi izinle kullanabilir? / Under which licence may others use them?
# licence: CC BY-SA 4.0

# Temalar ve soruları / themes and their questions
${
  isSample
    ? `themes:
  ornek:
    title: Örnek tema
    questions: [1]`
    : `# themes:
#   ortaklik:
#     title: Gönüllüler ve ortaklıklar
#     questions: [8, 9]`
}

# Bir seçeneğin metni eksikse hata say / a choice without a text is an error
# strict: true
`;
