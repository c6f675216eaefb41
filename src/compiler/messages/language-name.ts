import { isLanguage } from '../model/file-name.js';

/** The name of a language by its BCP 47 code, or the code itself where it has no name or was cut. */
export function languageName(names: Intl.DisplayNames, code: string): string {
  return (isLanguage(code) && names.of(code)) || code;
}
