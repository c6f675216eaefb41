/** The part of the URL standard's parser that Node and browsers share; neither one's types may be named here. */
declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly protocol: string;
  readonly hostname: string;
}
