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
