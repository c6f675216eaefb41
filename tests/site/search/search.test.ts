import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Choice } from '../../../src/bundle/index.js';
import { createSearchIndex } from '../../../src/site/search/create-search-index.js';
import { openIndex, search } from '../../../src/site/search/search.js';
import { basesOf, isFormOf } from '../../../src/site/search/turkish-endings.js';
import { fold, wordsOf } from '../../../src/site/search/words-of.js';

const choice = (id: string, title: string, text: string, resource = ''): Choice => ({
  id,
  title,
  answer: [['p', text]],
  resourcesIntro: [],
  resources: resource === '' ? [] : [{ title: resource, url: 'https://a.org/', kind: 'document', note: ['Ayşe Demir'], year: 2019 }],
});

/** An index of one question with these choices. Through JSON, as the pages get it. */
function indexOf(...choices: Choice[]) {
  const index = createSearchIndex({ lang: 'tr', questions: [{ question: { id: '1', title: 'Hazır mıyız?' }, choices }] });
  return openIndex(JSON.parse(JSON.stringify(index)) as typeof index);
}

const index = indexOf(
  choice('1', 'Henüz kimse yok.', 'Bize emek verecek gönüllüleri nasıl bulacağımızı bilmiyoruz.'),
  choice('2', 'Gönüllülerimiz var.', 'STGM’nin eğitimlerine katılıyorlar, derneğimizi tanıyorlar.', 'Gönüllü El Kitabı'),
  choice('3', 'Yönetim kurulu karar verir.', 'Üyelere danışılır; kâr amacı yoktur. Kuruluş yılımız 1998.', 'Partnership Guides'),
  choice('4', 'İnsan kaynağı az.', 'Yaşlılar için yasa önerisi yazdık, yönetime sunduk. Haklarımız var, hakkımızı ararız.'),
);

const find = (query: string, options?: { limit: number }): string[] => search(index, query, options).map((result) => result.choice);

describe('words', () => {
  test('are in small letters, with Turkish letters and without other marks, endings after apostrophes and invisible characters', () => {
    assert.deepEqual(wordsOf("STGM’nin IŞIK, İğde! kâr café e\u00adği\u200btim 2024'te ‘tırnak’"), [
      'stgm',
      'işik',
      'iğde',
      'kar',
      'cafe',
      'eğitim',
      '2024',
      'tirnak',
    ]);
    assert.equal(fold('çğöşü'), 'cgosu');
  });

  for (const [word, ...forms] of [
    ['dernek', 'dernegi', 'derneklerimizin', 'dernegimizdeki', 'dernekten', 'dernektir'],
    ['uye', 'uyeler', 'uyesi', 'uyemize', 'uyelik', 'uyeligin'],
    ['fikir', 'fikri', 'fikirler'],
    ['kayit', 'kaydi', 'kayitlari'],
    ['hak', 'hakki', 'haklarimizi', 'haksiz'],
    ['plan', 'plani', 'planini', 'planlama', 'planliyoruz'],
    ['izleme', 'izlemek', 'izlemenin'],
  ] as const)
    test(`${word} has its forms`, () => {
      assert.deepEqual(
        forms.filter((form) => !isFormOf(form, word)),
        [],
      );
    });

  for (const [word, other] of [
    ['kurul', 'kurulus'],
    ['kat', 'kadin'],
    ['giris', 'girisim'],
    ['yok', 'yogun'],
    ['hak', 'hakem'],
  ] as const)
    test(`${other} is not a form of ${word}`, () => assert.equal(isFormOf(other, word), false));

  test('lose their endings', () => {
    assert.ok(basesOf('derneklerimizin').includes('dernek'));
    assert.ok(basesOf('dernegimizi').includes('dernek'));
    assert.ok(basesOf('fikrini').includes('fikir'));
    assert.ok(!basesOf('insan').includes('insa'));
  });
});

describe('search', () => {
  for (const query of ['gönüllü', 'gonullu', 'GÖNÜLLÜ', 'Gönüllüler', 'gonullulerimizden', 'gönüllülerin'])
    test(`finds every form of ${query}, titles first`, () => assert.deepEqual(find(query), ['2', '1']));

  for (const [query, ...choices] of [
    ["STGM'nin", '2'],
    ['eğitim', '2'],
    ['dernek', '2'],
    ['hakkı', '4'],
    ['yaş', '4'],
    ['1998', '3'],
    ['kar', '3'],
    ['el kitapları', '2'],
    ['partnership guide', '3'],
    ['Ayşe Demir', '2', '3'],
    ['1/3', '3'],
  ] as const)
    test(`finds ${query}`, () => assert.deepEqual(find(query).sort(), choices));

  test('finds entries with all words only, wherever each of them is', () => {
    assert.deepEqual(find('yönetim kurulu'), ['3']);
    assert.deepEqual(find('gönüllü STGM'), ['2']);
  });

  test('finds the entries with most words if none has all', () => {
    assert.deepEqual(find('yönetim kurulu eğitim'), ['3']);
    assert.deepEqual(find('gönüllü bulutsuzluk'), ['2', '1']);
  });

  test('ignores words of questions, unless there are no others', () => {
    assert.deepEqual(find('gönüllüleri nasıl bulacağız ve ne yapmalıyız'), ['2', '1']);
    assert.deepEqual(find('nasıl'), ['1']);
  });

  test('finds what begins like a word that is still being typed', () => {
    assert.deepEqual(find('gönü'), ['2', '1']);
    assert.deepEqual(find('partn'), ['3']);
  });

  test('finds words with one wrong letter only if there is no right one', () => {
    for (const mistyped of ['gönülü', 'gönüllüü', 'gönlülü', 'gonululerin']) assert.deepEqual(find(mistyped), ['2', '1'], mistyped);
    assert.deepEqual(find('yaz'), ['4']);
    assert.deepEqual(find('zamanda'), []);
  });

  test('a word with Turkish letters does not mean another one without: yaş and yasa', () => {
    const both = indexOf(choice('1', 'Yaş', 'Bir.'), choice('2', 'Yasa', 'İki.'));
    assert.deepEqual(
      search(both, 'yaşında').map((result) => result.choice),
      ['1'],
    );
  });

  test('finds a compound in both spellings', () => {
    const both = indexOf(choice('1', 'İş birliği', 'Bir.'), choice('2', 'İşbirlikleri', 'İki.'), choice('3', 'Birlik', 'İş.'));
    for (const query of ['iş birliği', 'işbirliği'])
      assert.deepEqual(
        search(both, query)
          .map((result) => result.choice)
          .sort(),
        ['1', '2'],
      );
  });

  test('returns no more than asked for, with what a list shows', () => {
    const [result, ...others] = search(index, 'gönüllü', { limit: 1 });
    assert.deepEqual(others, []);
    assert.ok(result!.score > 0);
    assert.deepEqual(
      { ...result, score: 0 },
      { question: '1', choice: '2', title: 'Gönüllülerimiz var.', questionTitle: 'Hazır mıyız?', score: 0 },
    );
  });

  for (const query of ['', ' ', 'x', '?!', '<script>', "'", '\u0000', '💧', '__proto__ constructor', 'x'.repeat(10_000)])
    test(`finds nothing for ${JSON.stringify(query.slice(0, 20))}`, () => assert.deepEqual(find(query), []));

  test('answers 10,000 characters in less than a second', () => {
    const query = Array.from({ length: 1000 }, (_, number) => `gönüllü${number}`).join(' ');
    const began = performance.now();
    search(index, query);
    assert.ok(performance.now() - began < 1000);
  });
});
