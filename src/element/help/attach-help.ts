import type { StgmGuidanceElement } from '../stgm-guidance-element.js';
import { AnnounceChanges } from './announce-changes.js';
import { DisplayFrame } from './display-frame.js';
import { FollowControl } from './follow-control.js';

/** What the element's own `show()` and `close()` are passed on to. */
export interface Help {
  show(): void;
  close(): void;
}

/** Teaches an element contextual help: following a form control, disclosure and dialog, and saying what has changed. */
export function attachHelp(element: StgmGuidanceElement): Help {
  new FollowControl(element);
  const frame = new DisplayFrame(element);
  new AnnounceChanges(element);
  return frame;
}
