import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A file in a content folder whose presence marks the texts as sample content. */
const MARKER = 'SAMPLE.txt';

/** True if a content folder says that its texts are samples, not those of an organisation. Then every entry and every page of a site says so. */
export const isSampleContent = (content: string): boolean => existsSync(join(content, MARKER));
