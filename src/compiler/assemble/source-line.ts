import { allowedLink, type Node } from '../../bundle/index.js';
import type { ContentSource, Named } from '../model/content-source.js';

interface Words {
  sample: string;
  source: string;
  reviewed: string;
  licence: string;
  page: string;
}

const tr: Words = {
  sample: 'Örnek içerik',
  source: 'Kaynak',
  reviewed: 'Son gözden geçirme',
  licence: 'Lisans',
  page: 'Bu yanıtın kalıcı bağlantısı',
};

const en: Words = {
  sample: 'Sample content',
  source: 'Source',
  reviewed: 'Last reviewed',
  licence: 'Licence',
  page: 'Permanent link to this answer',
};

const SEPARATOR = ' · ';

/** The entry that a line is for. */
export interface SourcedEntry {
  question: string;
  choice: string;
  /** `YYYY-MM-DD` */
  reviewed?: string | undefined;
}

/** Writes the source lines of a language. */
export type SourceLine = (entry?: SourcedEntry) => Node[];

/**
 * Writes the lines that say whose words these are: organisation, day of review, licence and a link to the entry's page.
 * They are part of the bundle, so every place that shows an entry can show its line without words or rules of its own.
 *
 * @param lang language of the bundle; a language without words of ours gets English ones
 * @returns for an entry, or without one for all of them, the line as a tree. It is empty where nothing is known.
 */
export function createSourceLine({ organisation, licence, pageUrl, isSample }: ContentSource, lang: string): SourceLine {
  const isTurkish = /^tr\b/i.test(lang);
  const words = isTurkish ? tr : en;
  const days = new Intl.DateTimeFormat(isTurkish ? 'tr' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return (entry) => {
    const day = entry?.reviewed === undefined ? undefined : new Date(`${entry.reviewed}T00:00:00Z`);
    const parts: Node[][] = [
      isSample ? [words.sample] : [],
      named(words.source, organisation),
      day && !Number.isNaN(day.getTime()) ? [`${words.reviewed}: ${days.format(day)}`] : [],
      named(words.licence, licence),
      entry && pageUrl ? link(words.page, pageUrl(lang, entry.question, entry.choice)) : [],
    ];
    return joinTexts(parts.filter((part) => part.length > 0).flatMap((part, index) => (index > 0 ? [SEPARATOR, ...part] : part)));
  };
}

const named = (label: string, thing: Named | undefined): Node[] => (thing ? [`${label}: `, ...link(thing.name, thing.url)] : []);

/** A link, or only the words where the URL is refused. */
function link(words: string, url: string | undefined): Node[] {
  const href = allowedLink(url);
  return href === undefined ? [words] : [['a', { href }, words]];
}

/** Two texts in a row are one. */
function joinTexts(nodes: Node[]): Node[] {
  const joined: Node[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  return joined;
}
