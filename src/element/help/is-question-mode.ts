import type { GuidanceHost } from '../guidance-host.js';
import { findSlip } from './find-slip.js';

/** An empty attribute is there: a template whose control has no id yet. */
export const isAbsent = (attribute: string | null | undefined): boolean => (attribute ?? undefined) === undefined;

/**
 * True where an element without choice asks its question. Where a control or a button of the page leads to the entry, no choice means
 * "not yet". `choise="2"` is a choice with a slip, and `data-stgm-guidance="9"` an address without one.
 */
export const isQuestionMode = (element: GuidanceHost): boolean => {
  const { choice, htmlFor, display } = element;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  const isAlone = isAbsent(htmlFor) && (!display || display === 'inline') && !host?.hasAttribute('data-stgm-guidance');
  return isAlone && !choice && choice !== 0 && !findSlip(element, 'choice');
};
