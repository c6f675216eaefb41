import type { GuidanceHost, Help } from '../guidance-host.js';
import type { loadBundle } from '../load-bundle.js';
import { AnnounceChanges } from './announce-changes.js';
import { AskQuestion } from './ask-question.js';
import { DisplayFrame } from './display-frame.js';
import { FollowControl } from './follow-control.js';

/**
 * Adds contextual help to an element: it asks its question or follows a form control, shows the entry in a disclosure or dialog, and
 * announces changes.
 *
 * @param load the element's own loader
 */
export function attachHelp(element: GuidanceHost, load: typeof loadBundle): Help {
  const asked = new AskQuestion(element, load);
  const followed = new FollowControl(element);
  const frame = new DisplayFrame(element, asked);
  new AnnounceChanges(element, followed, asked);
  return frame;
}
