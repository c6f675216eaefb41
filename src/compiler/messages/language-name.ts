import { isLanguage } from '../model/file-name.js';

/** The name of a language, or its code where there is no name: it may have been cut. */
export function languageName(names: Intl.DisplayNames, code: string): string {
  return (isLanguage(code) && names.of(code)) || code;
}
