/** True when a reader sees something inside the tag. Blanks, comments and scripts do not count. */
export const hasMarkup = (slot: HTMLSlotElement): boolean =>
  slot.assignedNodes({ flatten: true }).some((node) =>
    // By number and not by class: some old libraries replace `Element` and `Text`.
    node.nodeType === 1 ? !(node as Element).matches('noscript,script,style,template') : /\S/.test(node.nodeValue!),
  );
