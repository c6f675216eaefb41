import type { GuidanceHost, Help } from '../guidance-host.js';
import { AnnounceChanges } from './announce-changes.js';
import { DisplayFrame } from './display-frame.js';
import { FollowControl } from './follow-control.js';

/** Adds contextual help to an element: it follows a form control, shows the entry in a disclosure or dialog, and announces changes. */
export function attachHelp(element: GuidanceHost): Help {
  const followed = new FollowControl(element);
  const frame = new DisplayFrame(element);
  new AnnounceChanges(element, followed);
  return frame;
}
