import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../src/compiler/answer/node-tree.js';
import { compile } from '../../src/compiler/index.js';

/** What readers see of resources whose notes are given: the fact in place of the year, and the note. */
function shown(notes: string[], lang = 'tr'): string[] {
  const rows = notes.map((note, index) => `- [Kaynak](https://www.ornek.org/${index}) ${note}`).join('\n');
  const body = `---\nquestion_id: 9\nchoice_id: 2\ntitle: Yanıt\n---\nMetin.\n\n## Kaynaklar\n\n${rows}\n`;
  const files = ['', 'en/'].map((folder) => ({ path: `${folder}S9C2.md`, content: body }));
  const { bundle } = compile(files);
  const entry = bundle.find((one) => one.lang === lang)!.questions[0]!.choices[0]!;
  return entry.resources.map(({ note, shownNote = note, imprint, year }) => `${imprint ?? year ?? ''} | ${textOf(shownNote)}`);
}

test('year, language and publisher are said once, and the rest is a whole note', () => {
  const notes = {
    '– 2021': '2021 | ',
    ', STGM, 2021': 'STGM · 2021 | ',
    ', STGM, 24 Ocak 2020': 'STGM · 24 Ocak 2020 | ',
    ', Aksu Bora, STGM, Mayıs 2018': 'Mayıs 2018 | Aksu Bora, STGM',
    ', STGM, 2009. Hazırlayan: Dilek Ertükel': '2009 | STGM. Hazırlayan: Dilek Ertükel',
    '. Hazırlayan Gürcan Banger. STGM, Ankara 2011.': '2011 | Hazırlayan Gürcan Banger. STGM, Ankara.',
    ' (Pratik bir rehber). Yazar: F. Nappini. Skopje (Üsküp) 2006 (İngilizce)':
      '2006 | (Pratik bir rehber). Yazar: F. Nappini. Skopje (Üsküp)',
    ', EC, 2002 (İngilizce Kaynak)': 'EC · 2002 | ',
    ', STGM, 2019. İngilizce.': 'STGM · 2019 | ',
    ', STGM ve UNFPA': 'STGM ve UNFPA | ',
    ', Ornek, 2020': '2020 | ', // the host says it
  };
  assert.deepEqual(shown(Object.keys(notes)), Object.values(notes));
});

test('a note of which half a sentence would be left stays as it is written', () => {
  const notes = {
    ', Bilim Dergisi, Yaz-2016, Cilt 15': '2016 | Bilim Dergisi, Yaz-2016, Cilt 15',
    ', Bilim Dergisi, Cilt 2016': '2016 | Bilim Dergisi, Cilt 2016',
    ', 2015 (ilk baskı 1998)': '2015 | 2015 (ilk baskı 1998)',
    ", 2019'da yayımlandı": "2019 | 2019'da yayımlandı",
    ', ilk baskısı 2011': '2011 | ilk baskısı 2011',
    ', STGM (Türkçe)': ' | STGM (Türkçe)', // the language of the entry is not shown
    ', STGM (Türkçe ve İngilizce)': ' | STGM (Türkçe ve İngilizce)',
    ', İngilizceden çeviren: A. Kaya': ' | İngilizceden çeviren: A. Kaya',
  };
  assert.deepEqual(shown(Object.keys(notes)), Object.values(notes));
});

test('in an English entry it is the other language that is shown', () => {
  assert.deepEqual(shown([', STGM (Turkish)', ', EC (English)'], 'en'), ['STGM | ', ' | EC (English)']);
});

test('a note that only repeats its row is not shown; a link to elsewhere is', () => {
  const notes = {
    ' ([https://www.ornek.org/0](https://www.ornek.org/0))': ' | ',
    ' ([2006](https://baska.org/))': '2006 | (2006)',
  };
  assert.deepEqual(shown(Object.keys(notes)), Object.values(notes));
});
