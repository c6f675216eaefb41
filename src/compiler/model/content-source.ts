/** An organisation or a licence: what it is called, and where to read about it. */
export interface Named {
  name: string;
  /** Absolute. */
  url?: string | undefined;
}

/** Whose words a content folder holds. The line below each entry says it. */
export interface ContentSource {
  organisation?: Named | undefined;
  /** Of the texts. */
  licence?: Named | undefined;
  /** The absolute URL of an entry's page, where there is a site with such pages. */
  pageUrl?: ((lang: string, question: string, choice: string) => string) | undefined;
  /** True if the texts are samples, not those of an organisation. */
  isSample?: boolean | undefined;
}
