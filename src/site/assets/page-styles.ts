import { styles } from '../../element/styles.js';
import { adaptStyles } from './adapt-styles.js';
import { contentStyles } from './content-styles.js';
import { layoutStyles } from './layout-styles.js';
import { pickerStyles } from './picker-styles.js';
import { searchStyles } from './search-styles.js';
import { printStyles } from './print-styles.js';

const FRAME = layoutStyles + contentStyles + pickerStyles + searchStyles + printStyles;

/**
 * The style sheet of the site's pages: the look of entries, which is the element's own, and the look of what is around them.
 * The build minifies it into `dist/stgm-pages.css`.
 */
export const pageStyles = (): string => FRAME + adaptStyles(styles, 'stgm-guidance');
