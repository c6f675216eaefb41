import type { Choice, Node, Question, Theme } from '../../bundle/index.js';
import type { Bundle } from '../../compiler/index.js';
import { interfaceLanguage, type InterfaceLanguage } from '../../element/messages.js';
import { locationsOf, RESERVED, type Locations } from './locations.js';
import type { Scripts } from '../assets/scripts.js';
import { words, type Words } from './words.js';

/** A picture for those who link to a page, below the site's root. */
export interface Picture {
  path: string;
  width: number;
  height: number;
  /** What is to be read on it. */
  alt: string;
}

/** What all pages of a site share. */
export interface Site {
  /** The root, absolute, with `/` at the end. */
  base: string;
  defaultLang: string;
  /** The default one first. */
  languages: SiteLanguage[];
  scripts: Scripts;
  /** Of a question; undefined where none were drawn. */
  picture: (lang: string, question: string) => Picture | undefined;
}

export interface SiteLanguage {
  lang: string;
  /** The language of everything on the pages that is not content. */
  ui: InterfaceLanguage;
  words: Words;
  at: Locations;
  themes: Theme[];
  questions: SiteQuestion[];
}

export interface SiteQuestion {
  question: Question;
  choices: Choice[];
  theme: Theme | undefined;
  /** Never empty: where the file gives none, its number. */
  title: string;
}

/** The same page in one of the languages. */
export interface Place {
  lang: string;
  path: string;
  /** False where the page shows the default language's words. */
  isTranslated: boolean;
}

/** The languages of a bundle, each with its words, its places and its questions. */
export function languagesOf(bundle: Bundle): SiteLanguage[] {
  const defaultLang = bundle[0]!.lang;
  return bundle.map(({ lang, themes, questions }) => {
    const ui = interfaceLanguage(lang);
    return {
      lang,
      ui,
      words: words[ui],
      at: locationsOf(lang, defaultLang),
      themes,
      questions: questions.map(({ question, choices }) => ({
        question,
        choices,
        theme: themes.find(({ id }) => id === question.theme),
        title: question.title || words[ui].question(question.id),
      })),
    };
  });
}

/** Where a language is written in more than one way: English as in Europe, with the day before the month. */
export const localeOf = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** The id of a question whose page would stand where the site keeps something else. */
export function reservedId(bundle: Bundle): string | undefined {
  const taken = new Set([...RESERVED, ...bundle.map(({ lang }) => lang)]);
  return bundle.flatMap(({ questions }) => questions).find(({ question: { id } }) => taken.has(id) || /^v\d/.test(id))?.question.id;
}

/** Where an entry stands, in every language that shows it. */
export const entryPlaces = ({ languages }: Site, question: string, choice: string): Place[] =>
  languages.flatMap(({ lang, at, questions }) => {
    const found = findQuestion(questions, question)?.choices.find(({ id }) => id === choice);
    return found ? [{ lang, path: at.entry(question, choice), isTranslated: found.lang === undefined }] : [];
  });

/** Where a question stands, in every language that shows it. */
export const questionPlaces = ({ languages }: Site, id: string): Place[] =>
  languages.flatMap(({ lang, at, questions }) => {
    const found = findQuestion(questions, id);
    return found ? [{ lang, path: at.question(id), isTranslated: found.question.lang === undefined }] : [];
  });

const findQuestion = (questions: SiteQuestion[], id: string): SiteQuestion | undefined =>
  questions.find(({ question }) => question.id === id);

/** The text of nodes, as one line. */
export const textOfNodes = (nodes: readonly unknown[]): string => nodes.map(textOfNode).join('').replace(/\s+/g, ' ').trim();

function textOfNode(node: unknown): string {
  if (typeof node === 'string') return node;
  if (!Array.isArray(node)) return ''; // attributes
  const inside = (node as Node[]).slice(1).map(textOfNode).join('');
  return /^(p|li|h\d|td|th|br|pre)$/.test(String(node[0])) ? ` ${inside} ` : inside;
}

/** How much of a description search engines and messengers show. */
const DESCRIPTION = 160;

/** What an entry is about in one sentence: its summary, or as many of its first words as will be shown. */
export function descriptionOf({ summary, answer, title }: Choice): string {
  const text = summary ?? (textOfNodes(answer) || title);
  if (text.length <= DESCRIPTION) return text;
  return `${text.slice(0, DESCRIPTION).replace(/[\s\p{P}]*\s\S*$/u, '')}…`;
}
