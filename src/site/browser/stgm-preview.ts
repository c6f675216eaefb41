// Only in `stgm-guidance preview`: the open page follows the files. No site that is built has this script.
import { followPreview } from './follow-preview.js';

followPreview();
