/** True when there is something inside the tag that a reader sees: blanks, comments and scripts are nothing. */
export const hasMarkup = (slot: HTMLSlotElement): boolean =>
  slot.assignedNodes({ flatten: true }).some((node) =>
    // Told apart by number: old libraries have an `Element` and a `Text` of their own.
    node.nodeType === 1 ? !(node as Element).matches('noscript,script,style,template') : /\S/.test(node.nodeValue!),
  );
