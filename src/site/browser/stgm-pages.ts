// What the pages of a site do with JavaScript. All of them can be read without it.
import { addCopyButtons } from './add-copy-buttons.js';
import { completeFileLinks } from './complete-file-links.js';
import { guardEntry } from './guard-entry.js';
import { isFramed, reportHeight } from './report-height.js';
import { startSearchField } from './start-search-field.js';
import { openFrameView } from './open-frame-view.js';

if (!openFrameView()) {
  guardEntry();
  completeFileLinks(document);
  addCopyButtons(document);
  startSearchField();
  if (isFramed()) reportHeight();
}
