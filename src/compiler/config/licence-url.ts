const BASE = 'https://creativecommons.org/';

/** The names of the deed: CC BY 4.0, CC-BY-SA-4.0, "CC BY NC 3.0". */
const LICENCE = /^cc[ -](by(?:[ -](?:nc|sa|nd)){0,2})[ -](\d\.\d)$/i;

const KINDS = ['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'];

/**
 * The URL of a Creative Commons licence by its short name, written with blanks or as an SPDX identifier; undefined for any other text.
 *
 * @see https://creativecommons.org/share-your-work/cclicenses/
 */
export function licenceUrl(name: string): string | undefined {
  if (/^cc0([ -]1\.0)?$/i.test(name)) return `${BASE}publicdomain/zero/1.0/`;
  const [, kind = '', version] = LICENCE.exec(name) ?? [];
  const path = kind.toLowerCase().replaceAll(' ', '-');
  return KINDS.includes(path) ? `${BASE}licenses/${path}/${version}/` : undefined;
}
