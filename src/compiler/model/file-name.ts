/** What the name of a file says about the address inside it. */
export interface NamedAddress {
  question: string;
  choice: string | undefined;
}

/** What the path of a file says before anything in it is read. */
export interface FileName {
  /** Relative to the content folder, with `/`. */
  path: string;
  /** The address that the name says, if it says one. */
  named: NamedAddress | undefined;
  /** The language that its folder names; undefined for the default language. */
  folderLang: string | undefined;
}

/** Reads the path of a file once, for everybody who asks later. */
export function readFileName(path: string): FileName {
  return { path, named: addressOfName(path), folderLang: languageOfFolder(path) };
}

/**
 * `S9C2.md` and `q09-c2.md` name question 9, choice 2; `S9.md` and `q09.md` question 9. Other names say nothing.
 *
 * @param path relative to the content folder
 */
export function addressOfName(path: string): NamedAddress | undefined {
  const name = baseName(path);
  const match = /^(?:s0*(\d+)(?:c0*(\d+))?|q0*(\d+)(?:-c0*(\d+))?)\.md$/i.exec(name);
  const question = match?.[1] ?? match?.[3];
  return question === undefined ? undefined : { question, choice: match?.[2] ?? match?.[4] };
}

/**
 * The address that a name was meant to tell, also where it is a copy or half renamed: `S9C3 (1).md`, `S9_C3.md`,
 * `S9C3-yeni.md`. Never enough to place a file, but enough to contradict what its front matter says.
 */
export function addressMeant(path: string): NamedAddress | undefined {
  const match = /^[sq]0*(\d+)[\s_.-]*c0*(\d+)(?![\p{L}\p{N}]).*\.md$/iu.exec(baseName(path));
  return addressOfName(path) ?? (match ? { question: match[1]!, choice: match[2]! } : undefined);
}

/** `themes.yml`, and what was meant to be: `Themes.yml`, `themes.yaml`, `themes.yml.txt`. Only the first is read. */
export function isThemesName(name: string): boolean {
  return /^themes\.ya?ml(\.txt)?$/i.test(name);
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is the code of a language that Unicode knows: `en`, `ku`, `pt-BR`; not `img`, `old` or `de-1996-1996`. */
export function isLanguage(code: string): boolean {
  try {
    return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code) && languageNames.of(code) !== undefined;
  } catch {
    return false; // it has the letters of a code and not its build
  }
}

/** The language that the first folder of a path names, if it names one. */
function languageOfFolder(path: string): string | undefined {
  const folder = path.slice(0, Math.max(0, path.indexOf('/')));
  return isLanguage(folder) ? folder : undefined;
}
