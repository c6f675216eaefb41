// What the pages of a site do with JavaScript. Each is readable without.
import { addCopyButtons } from './copy-button.js';
import { completeFileLinks } from './file-links.js';
import { isFramed, reportHeight } from './report-height.js';
import { openFrameView } from './frame-view.js';

if (!openFrameView()) {
  completeFileLinks(document);
  addCopyButtons(document);
  if (isFramed()) reportHeight();
}
