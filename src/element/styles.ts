/**
 * The look of an entry: the host's font, size and colours, and a few decisions of our own.
 *
 * Our colours are computed from the colour of the host's text. Nothing else shows that a page is dark if it does not say so:
 * light text means that the background is dark. A browser that cannot compute them uses the colour of the text.
 */
export const styles = /* css */ `
  :host {
    display: block;
  }
  article,
  .notice {
    /* Styles of the page do not apply to our text, except those that a reader would miss. */
    all: initial;
    display: block;
    font-family: inherit;
    /* Some pages set a font size or line height of 0 on a container, an old way to close gaps. */
    font-size: max(100%, 12px);
    line-height: max(1lh, 1.2em);
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    /* Readers may copy the text. Without this line, the rule of the page around it applies. All browsers know the old name. */
    -webkit-user-select: text;
    overflow-wrap: anywhere;
    hyphens: auto;
    /* At most 70 characters: the average letter is a tenth narrower than an x is high. */
    max-inline-size: 55ex;
    --accent: var(--stgm-accent, oklch(from currentcolor clamp(0.437, (l - 0.62) * 99, 0.815) 0.075 205));
    /* Fainter where the text has more contrast to give: on a light or dark background never below 4.5 to 1 unless the host's own text is. */
    --muted: var(--stgm-muted, oklch(from currentcolor l c h / clamp(0.72, min(0.3 + 1.4 * l, 1.68 - l), 1)));
    --line: var(--stgm-line, color-mix(in srgb, currentcolor 18%, transparent));
    --tint: color-mix(in srgb, var(--accent) 8%, transparent);
    --space: var(--stgm-space, 0.9em);
    border-inline-start: 4px solid var(--accent);
    padding-inline-start: clamp(12px, 3%, 20px);
  }
  .eyebrow,
  .about,
  .intro,
  .waiting,
  [part='source'] {
    color: var(--muted);
    font-size: 0.85em;
  }
  .intro,
  .note {
    font-size: 0.92em;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: calc(1.6 * var(--space)) 0 calc(0.5 * var(--space));
    font-size: 1.2em;
    line-height: 1.35;
    break-after: avoid;
  }
  .kind {
    font-size: 1em;
  }
  p,
  ul,
  ol,
  pre,
  blockquote,
  .wide {
    margin: 0 0 var(--space);
  }
  .eyebrow {
    margin: 0;
  }
  [part='source'] {
    margin: var(--space) 0 0;
  }
  [part='title'] {
    margin: 0.1em 0 0.75em;
    font-size: 1.4em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  summary > * {
    display: inline;
  }
  ul,
  ol {
    padding-inline-start: 1.4em;
  }
  li {
    margin: 0.3em 0;
  }
  li > p {
    margin: 0;
  }
  blockquote {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 1em;
  }
  pre {
    white-space: pre-wrap;
  }
  hr {
    border: 0;
    border-top: 1px solid var(--line);
  }
  img {
    max-width: 100%;
    height: auto;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    overflow-wrap: normal;
    hyphens: manual;
  }
  th,
  td {
    padding: 0.4em 0.8em;
    border: 1px solid var(--line);
    vertical-align: top;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
  }
  /* The accent comes from the colour of the text around it, which is faint here. */
  [part='source'] a {
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    scroll-margin: 4px;
  }
  [role='list'] {
    list-style: none;
    padding: 0;
    border-top: 1px solid var(--line);
  }
  [part='resource'] {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    gap: 2px 12px;
    margin: 0;
    padding: 12px 0;
    border-bottom: 1px solid var(--line);
    break-inside: avoid;
  }
  [part='resource'] > a {
    font-weight: 600;
    justify-self: start;
  }
  svg {
    forced-color-adjust: auto;
    grid-row: span 3;
    width: 18px;
    height: 18px;
    padding: 7px;
    border-radius: 8px;
    background: var(--tint);
    color: var(--accent);
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.7;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* Reader views and translators look for the words that a server has rendered. They skip what has no box. */
  :host(:not([reserve])) slot[hidden] {
    display: block;
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
  /* Boxes that keep space are not kept where no entry comes. */
  :host([reserve]:state(failed)) ::slotted(svg) {
    display: none;
  }
  .note > :last-child,
  [part='answer'] > :last-child {
    margin-bottom: 0;
  }
  .waiting {
    min-height: 8em;
  }
  /* A word that is visible for a moment only distracts. */
  .notice:has(> .waiting:not([hidden])) {
    animation: appear 1ms 0.3s both;
  }
  /* Only one line or a button will appear. */
  :host([display^='di']) .waiting {
    min-height: 2.5em;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  button {
    font: inherit;
    color: inherit;
    min-height: 2.5em;
    padding: 0 1em;
    background: none;
    border: 1px solid;
    border-radius: 6px;
    cursor: pointer;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    /* What leads to something else is never the last line of a page. */
    .eyebrow,
    .intro,
    p:has(+ ul),
    p:has(+ ol),
    p:has(+ .wide) {
      break-after: avoid;
    }
    li {
      break-inside: avoid;
    }
    .wide {
      overflow: visible;
    }
    table {
      overflow-wrap: anywhere;
    }
    a::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      font-weight: 400;
    }
  }
`;
