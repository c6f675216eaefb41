/** What a key takes. The last row is only in `guidance.config.yml`; `word` is one of the `words`. */
export type ExpectedValue =
  ('text' | 'language' | 'date' | 'boolean') | ('yes-no' | 'word' | 'url' | 'list' | 'languages' | 'named-link' | 'mapping');
