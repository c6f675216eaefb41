/**
 * A fresh entry for `stgm-guidance new`: the annotated template of `content/README.md` with the address filled in.
 * A test compares the two.
 */
export const entryTemplate = (question: string, choice: string): string => `---
# Okurun seçtiği cümle. İçinde ": " varsa tırnak içine alın.
title: "Buraya okurun seçtiği cümleyi yazın."
# Dosya adıyla aynı olmalı: S${question}C${choice}.md → ${question} ve ${choice}
question_id: ${question}
choice_id: ${choice}
# Yayına hazır olunca bu satırı silin.
draft: true
# İsteğe bağlı: tek cümlelik özet ve metnin son gözden geçirildiği gün
# summary: …
# reviewed: 2026-11-23
---
Okura doğrudan seslenin: neredesiniz, bu ne anlama geliyor, ilk adım ne olabilir?

- Kısa maddeler okumayı kolaylaştırır.
- Metnin içindeki bağlantılar [böyle](https://www.stgm.org.tr/) yazılır ve metnin içinde kalır.

Daha fazlası için şu kaynaklara bakabilirsiniz:

- [Kaynağın adı](https://www.stgm.org.tr/). Yazarı, yayımlayan, 2024
- [Title of an English resource](https://www.stgm.org.tr/). Yazarı, yayımlayan, 2024 (İngilizce)
`;
