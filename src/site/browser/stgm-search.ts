// The search of the front page and the snippet page. `stgm-pages.js` loads it when somebody comes to the field.
import { startSearch } from './start-search.js';

startSearch();
