// What the pages of a site do with JavaScript. All of them can be read without it.
import { addCopyButtons } from './add-copy-buttons.js';
import { completeFileLinks } from './complete-file-links.js';
import { isFramed, reportHeight } from './report-height.js';
import { startSearchField } from './start-search-field.js';
import { openFrameView } from './open-frame-view.js';

if (!openFrameView()) {
  completeFileLinks(document);
  addCopyButtons(document);
  startSearchField();
  if (isFramed()) reportHeight();
}
