/** What the files of word processors end in, and what editors call them. */
const PROGRAMS: Record<string, string> = { doc: 'Word', docx: 'Word', odt: 'LibreOffice', rtf: 'RTF', pages: 'Pages', pdf: 'PDF' };

/** The program whose document a file is by its name; undefined for every other name. */
export function programOf(name: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(PROGRAMS, ending) ? PROGRAMS[ending] : undefined;
}
