import { readId } from '../bundle/index.js';
import { report } from './report.js';
import { contentBase } from './script-location.js';
import type { StgmGuidanceElement } from './stgm-guidance-element.js';

/** What the attributes of an element ask for. */
export interface Address {
  question: string;
  choice: string;
  lang: string;
  /** The content folder, ends in `/`. */
  base: string;
  /** Of the question file. */
  url: string;
}

/** Where to find what an element asks for; undefined until there are a question and a choice. What is no id is never part of an address. */
export function readAddress(element: StgmGuidanceElement): Address | undefined {
  const question = readOwnId(element, 'question');
  const choice = readOwnId(element, 'choice');
  if (!question || !choice) return undefined;
  const lang = readId(element.lang) ?? 'tr';
  const base = contentBase(element.src);
  return { question, choice, lang, base, url: `${base}${lang}/${question}.json` };
}

function readOwnId(element: StgmGuidanceElement, name: 'question' | 'choice'): string | undefined {
  const value = element[name];
  const id = readId(value);
  if (value && !id) report(element, `${name}="${value}" is no id. Fix: write ${name}="9"`);
  return id;
}
