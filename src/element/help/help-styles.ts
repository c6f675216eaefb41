/**
 * What contextual help adds to the look. A dialog lies over the page and has a background of its own:
 * the system's, light or dark as the page declares, because we cannot know what is behind it.
 */
export const helpStyles = /* css */ `
  .frame article { border: 0; padding: 0; }
  summary { min-height: 24px; cursor: pointer; }
  details[open] > summary { margin-bottom: 0.75em; }
  summary:has(#title) ~ * .eyebrow { display: none; }
  dialog { box-sizing: border-box; width: min(42rem, 100vw - 16px); max-height: calc(100dvh - 16px); padding: 0;
    border: 1px solid; border-radius: 8px; background: Canvas; color: CanvasText; overflow: auto; overscroll-behavior: contain;
    /* A focused element must not end up below the sticky button. */
    scroll-padding: calc(2.5em + 24px) 0 8px; }
  dialog::backdrop { background: rgb(0 0 0 / 0.5); }
  dialog [part='title'] { clear: both; }
  fieldset { min-width: 0; margin: 0 0 1em; padding: 0; border: 0; accent-color: var(--accent); }
  legend { padding: 0 0 0.5em; font-weight: 600; }
  label { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.7em; padding: 0.5em; border-bottom: 1px solid var(--line);
    cursor: pointer; }
  label:hover, label:has(:checked) { background: var(--tint); }
  input { width: 1.15em; height: 1.15em; margin: 0.3em 0 0; }
  .box { padding: 12px 16px 16px; font-family: inherit; }
  .close { position: sticky; top: 12px; float: inline-end; margin-block-end: 8px; margin-inline-start: 12px; background: Canvas; }
  /* On paper, readers cannot open anything. */
  @media print {
    summary { margin-bottom: 0.75em; list-style: none; }
    details::details-content { content-visibility: visible; block-size: auto; }
    dialog { display: block; position: static; inset-block: 0 auto; margin: 0; width: auto; max-height: none; border: 0; overflow: visible; }
    .box { padding: 0; }
    [part='button'], .close { display: none; }
  }
`;
