/** What another program or a slip left in a text, and readers see as it is. */
export type StrayMarkup =
  | 'attributes'
  | 'task'
  | 'highlight'
  | 'backslash'
  | 'asterisks'
  | 'asterisk'
  | 'multiplication'
  | 'footnote'
  | 'footnote-inline'
  | 'underscores'
  | 'link-reversed'
  | 'title'
  | 'title-quoted';
