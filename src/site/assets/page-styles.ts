import { styles } from '../../element/styles.js';
import { adaptStyles } from './adapt-styles.js';
import { contentStyles } from './content-styles.js';
import { layoutStyles } from './layout-styles.js';
import { pickerStyles } from './picker-styles.js';
import { printStyles } from './print-styles.js';

const FRAME = layoutStyles + contentStyles + pickerStyles + printStyles;

/** The one style sheet of all pages: the look of entries, which is the element's own, and what is around them. */
export const pageStyles = (): string => `${shrink(FRAME)}\n${shrink(adaptStyles(styles, 'stgm-guidance'))}\n`;

const shrink = (css: string): string =>
  css
    .replace(/\n\s*/g, '\n')
    .replace(/\{\n/g, '{')
    .replace(/;\n(?=[a-z-])/g, ';')
    .replace(/,\n/g, ',')
    .replace(/;\n\}/g, '}')
    .trim();
