/**
 * What contextual help adds to the look. A dialog lies over the page, on a ground of its own:
 * the system's, light or dark as the page declares itself, because nothing tells what is behind.
 */
export const helpStyles = /* css */ `
  .frame article { border: 0; padding: 0; }
  summary { min-height: 24px; cursor: pointer; }
  summary > [part='title'] { display: inline; }
  details[open] > summary { margin-bottom: 0.75em; }
  details .eyebrow { display: none; }
  dialog { box-sizing: border-box; width: min(42rem, 100vw - 16px); max-height: calc(100dvh - 16px); padding: 0;
    border: 1px solid; border-radius: 8px; background: Canvas; color: CanvasText; overflow: auto; overscroll-behavior: contain; }
  dialog::backdrop { background: rgb(0 0 0 / 0.5); }
  .box { padding: 12px 16px 16px; font-family: inherit; }
  .close { position: sticky; top: 12px; float: inline-end; margin-inline-start: 12px; background: Canvas; }
  @media print {
    details:not([open])::details-content { content-visibility: visible; }
    [part='button'], .close { display: none; }
  }
`;
