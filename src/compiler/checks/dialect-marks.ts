import type { StrayMarkup } from '../model/stray-markup.js';
import type { PatternRow } from './check.js';

/** Marks of other dialects of Markdown and slips of the hand, each named by its own kind. */
export const dialectMarks: readonly (PatternRow & { kind: StrayMarkup })[] = [
  {
    kind: 'attributes',
    name: 'anchor',
    why: 'Google Docs writes an anchor behind each heading, with the dots and question marks of the heading.',
    yes: ['## 1\\. Ortak aramak {#1.-ortak-aramak}', '## Nasıl? {#nasıl?}'],
    no: ['{#1} numaralı', '{ #1 }'],
    pattern: /\{#(?![\p{L}_][\p{L}\p{N}_.:-]*\})[^\s{}]+\}$/gu,
  },
  {
    kind: 'attributes',
    name: 'contents',
    why: 'Other programs put a table of contents there.',
    yes: ['[TOC]', '[[toc]]', '[[_TOC_]]'],
    no: ['[1]', 'TOC'],
    pattern: /^\[\[?_?toc_?\]?\]$/gimu,
  },
  {
    kind: 'attributes',
    name: 'alert',
    why: 'GitHub and Obsidian make a coloured box of such a quotation.',
    yes: ['> [!NOTE]\n> Önce konuşun.', '> [!tip]- Başlık'],
    no: ['[1] (!)', '> Not!'],
    pattern: /^\[![\p{L}-]+\][+-]?/gmu,
  },
  {
    kind: 'attributes',
    name: 'office-tag',
    why: 'Word writes its own tags into HTML. They are no tags of HTML, so readers see them.',
    yes: ['Söz<o:p></o:p>', '<w:sdt>Söz'],
    no: ['`<o:p>`', 'a < b: c >'],
    pattern: /<\/?[ovwmx]:[a-z]+(?:\s[^<>]*)?\/?>/giu,
  },
  {
    kind: 'task',
    name: 'task',
    why: 'GitHub shows a box that can be ticked.',
    yes: ['- [ ] Tüzük yazıldı\n- [x] Kurul seçildi'],
    no: ['- [x]', 'Kutuya [x] koyun'],
    pattern: /^\[[ xX]\](?=\s\S)/gmu,
  },
  {
    kind: 'highlight',
    name: 'highlight',
    why: 'Obsidian and other programs highlight words between equals signs.',
    yes: ['Bu ==çok önemli== bir söz'],
    no: ['a == b ve c == d', '`==x==`', '====='],
    pattern: /(?<!=)==(?=[^\s=])[^=\n]*(?<=[^\s=])==(?!=)/gu,
  },
  {
    kind: 'footnote-inline',
    name: 'footnote-inline',
    why: 'Pandoc writes a short footnote where it belongs.',
    yes: ['Söz.^[Bir not.]'],
    no: ['x^2 [1]'],
    pattern: /\^\[[^[\]]+\]/gu,
  },
  {
    kind: 'asterisk',
    name: 'asterisk',
    why: 'Markdown makes no italics of words with a blank inside of the asterisks, or with letters right behind a quotation mark and an asterisk.',
    yes: ['*“Birlik”*nin sözü', 'Bu *eğik *bir söz', 'Bu *eğik söz *.', 'Bu * eğik* bir söz'],
    no: ['2 * 3 * 4', 'Söz* ve sözcük*', '\\*söz \\*', '*Söz* var'],
    pattern:
      /(?<![*\p{L}\p{N}])\*(?=[\p{L}“"‘(])[^*\n]{1,200}?(?:(?<=[”"’).!?])\*(?=\p{L})\p{L}*|\s\*(?!\*))|(?<=^|\s)\*\s(?=[\p{L}“"‘(])[^*\n]{1,200}?[\p{L}.,!?”"’)]\*(?![*\p{L}\p{N}])/gmu,
  },
  {
    kind: 'underscores',
    name: 'underscores',
    why: 'Markdown makes no italics and no bold text of words with a blank inside of the underscores.',
    yes: ['Bu _eğik _bir söz', 'Bu __kalın __ söz', 'Bu _ eğik_ söz'],
    no: ['Adı: ____ soyadı: ____', 'bir_iki _üç', '\\_söz \\_', '_Söz_ var', 'a _ b _ c'],
    pattern:
      /(?<![_\p{L}\p{N}])(__?)(?:(?=[\p{L}“"‘(])[^_\n]{1,200}?\s\1(?!_)|\s(?=[\p{L}“"‘(])[^_\n]{1,200}?[\p{L}.,!?”"’)]\1(?![_\p{L}\p{N}]))/gu,
  },
  {
    kind: 'link-reversed',
    name: 'link-reversed',
    why: 'Round and square brackets were exchanged.',
    yes: ['(rehber)[https://a.org/]'],
    no: ['(rehber) [1]', '[rehber](https://a.org/)'],
    pattern: /\([^()\n]+\)\[\uFFFC\]/gu,
  },
];
