/** The sample question of a new content folder, annotated for editors: path in the folder → text. */
export const contentTemplate: Readonly<Record<string, string>> = {
  'SAMPLE.txt': `Örnek içerik / Sample content

Bu dosya burada oldukça, sitenin bütün sayfaları metinlerin örnek içerik olduğunu söyler.
Metinleri kendi metinlerinizle değiştirdiğinizde bu dosyayı silin.

While this file is here, every page of the site says that the texts are sample content.
Delete this file once you have replaced the texts with your own.
`,
  'S1.md': `---
# Soru. Dosyanın adı soruyu söyler: S1.md → 1. soru
question_id: 1
title: Toplantılarımızın notunu tutuyor muyuz?
---
`,
  'S1C1.md': `---
# Okurun seçtiği cümle. İçinde ": " varsa tırnak içine alın.
title: "Hayır, toplantılardan geriye yazılı bir şey kalmıyor."
# Dosya adıyla aynı olmalı: S1C1.md → 1 ve 1
question_id: 1
choice_id: 1
# İsteğe bağlı: tek cümlelik özet
summary: Tek sayfalık bir not, kararların unutulmasını önler.
# İsteğe bağlı: bir uzmanın metni en son gözden geçirdiği gün. Kimse geçirmediyse yazmayın.
# reviewed: 2026-11-23
# Yayına hazır olmayan metne bu satır eklenir:
# draft: true
---
Okura doğrudan seslenin: neredesiniz, bu ne anlama geliyor, ilk adım ne olabilir?

Bir sonraki toplantıda bir kişi not tutsun. Üç satır yeter:

- **Karar:** Ne yapılacak?
- **Kim:** Kim üstlendi?
- **Ne zaman:** Hangi güne kadar?

Metnin içindeki bağlantılar [böyle](https://www.example.org/) yazılır ve metnin içinde kalır. En sondaki liste ise kaynaklardır.

Daha fazlası için şu kaynaklara bakabilirsiniz:

- [Örnek kaynak](https://www.example.org/toplanti-notu.pdf). Yazarı, yayımlayan, 2024
- [Title of an English resource](https://www.example.org/minutes). Yazarı, yayımlayan, 2023 (İngilizce)
`,
  'S1C2.md': `---
title: Evet, her toplantının notunu herkesle paylaşıyoruz.
question_id: 1
choice_id: 2
---
Güzel bir alışkanlığınız var. Yılda bir kez notlara dönüp bakın: Hangi kararlar uygulandı, hangileri unutuldu?

Daha fazlası için:

- [Örnek kaynak](https://www.example.org/notlara-donmek). Yazarı, yayımlayan, 2024
`,
};
