/** Why the arguments make no sense. */
export type Misuse =
  | { reason: 'command-missing' | 'file-missing' | 'folder-missing' | 'query-missing' }
  | { reason: 'command-unknown' | 'option-unknown'; found: string; nearest: string | undefined }
  | { reason: 'option-elsewhere' | 'value-missing' | 'value-needless'; found: string }
  | { reason: 'value-invalid'; found: string; option: string; expected: string }
  | { reason: 'argument-needless'; found: string }
  | { reason: 'option-missing'; found: string; example: string }
  | { reason: 'address-invalid'; found: string | undefined };
