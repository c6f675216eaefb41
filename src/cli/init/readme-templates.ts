/** What the two READMEs of a new folder name. */
export interface ReadmeFacts {
  /** The content folder, relative to the new folder. */
  content: string;
  /** A text that is there, relative to the new folder. */
  example: string;
}

/** `README.md`: in Turkish, for the people who write the texts. */
export const turkishReadme = ({ content, example }: ReadmeFacts): string => `# Metinlerimiz

Bu klasör kendi başına yaşar: Metinler \`${content}/\` içindedir, gerisini [stgm-guidance](https://www.npmjs.com/package/stgm-guidance) yapar. *In English: [README.en.md](README.en.md).*

## Editörün üç işi

1. **Metni değiştirin.** \`${example}\` gibi bir dosyayı açın, yazın, kaydedin. Dosyanın adı soruyu ve seçeneği söyler: \`S9C2.md\`, 9. sorunun 2. seçeneğidir. Yeni metin için: \`npm run new 9/5\`.
2. **Bakın.** \`npm run preview\` siteyi bilgisayarınızda açar, \`npm run check\` sorunları dosyası, satırı ve çözümüyle yazar.
3. **Gönderin.** GitHub’da öneri (pull request) açın: Metinler denetlenir, site indirilebilir bir önizleme olarak eklenir. Öneri ana dala (\`main\`) alınınca site yayımlanır.

Son iki komut için bilgisayarınızda [Node.js](https://nodejs.org/) bulunmalı ve bu klasörde bir kez şu komut çalışmış olmalıdır:

    npm install

## İlk yayın

1. \`guidance.config.yml\` dosyasına kurumunuzun adını ve sitenin adresini yazın.
2. Bu klasörü GitHub’a gönderin. Settings → Pages → Source altında “GitHub Actions” seçin.
3. Actions → Publish → Run workflow altında “İlk yayın” kutusunu işaretleyip çalıştırın. Yalnızca bir kez gerekir: Sonraki yayınlar, yayındaki eski sürümleri de taşır; betikleri sabitlemiş sayfalar bozulmaz.

Netlify: Depoyu bağlayın, ilk yayın için \`FIRST_RELEASE\` değişkenine \`--first-release\` yazın, yayından sonra silin. Kendi sunucunuz: \`npm run site\`, ardından \`dist/site\` klasörünü yükleyin; eski sürümlerin klasörlerini (\`v1.0.0\` gibi) sunucudan silmeyin.
`;

/** `README.en.md`: the same in English. */
export const englishReadme = ({ content, example }: ReadmeFacts): string => `# Our texts

This folder lives by itself: the texts are in \`${content}/\`, and [stgm-guidance](https://www.npmjs.com/package/stgm-guidance) does the rest. *Türkçesi: [README.md](README.md).*

## The three things an editor does

1. **Change a text.** Open a file such as \`${example}\`, write, and save. The name of the file says the question and the choice: \`S9C2.md\` is choice 2 of question 9. For a new text, run \`npm run new 9/5\`.
2. **Look at it.** \`npm run preview\` opens the site on your computer. \`npm run check\` lists every problem with its file, its line and how to fix it.
3. **Send it.** Open a pull request on GitHub: the texts are checked, and the site is attached as a preview to download. When the pull request is merged into \`main\`, the site is published.

The two commands need [Node.js](https://nodejs.org/), and this command once in this folder:

    npm install

## The first release

1. Write the name of your organisation and the URL of the site into \`guidance.config.yml\`.
2. Push this folder to GitHub. Under Settings → Pages → Source, choose “GitHub Actions”.
3. Under Actions → Publish → Run workflow, tick “First release” and run it. You need this only once: later releases carry over the versions that are live, so that pages which pinned their scripts keep working.

Netlify: connect the repository, set the variable \`FIRST_RELEASE\` to \`--first-release\` for the first release, and delete it afterwards. Your own server: run \`npm run site\` and upload the folder \`dist/site\`; do not delete the folders of earlier versions (such as \`v1.0.0\`) from the server.
`;
