/** The look of the assessment: the host's font and colours, computed as those of an entry. */
export const assessmentStyles = /* css */ `
  :host {
    display: block;
  }
  .assessment,
  .notice {
    all: initial;
    display: block;
    font-family: inherit;
    font-size: max(100%, 12px);
    line-height: max(1lh, 1.2em);
    color: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-user-select: text;
    overflow-wrap: anywhere;
    --accent: var(--stgm-accent, oklch(from currentcolor clamp(0.437, (l - 0.62) * 99, 0.815) 0.075 205));
    --muted: var(--stgm-muted, oklch(from currentcolor l c h / clamp(0.72, min(0.3 + 1.4 * l, 1.68 - l), 1)));
    --line: var(--stgm-line, color-mix(in srgb, currentcolor 18%, transparent));
    --tint: color-mix(in srgb, var(--accent) 8%, transparent);
    accent-color: var(--accent);
  }
  [part='progress'] {
    display: grid;
    gap: 4px;
  }
  progress {
    width: 100%;
  }
  [part='problems'] {
    margin: 1.2em 0;
    padding: 0 1em;
    border: 1px solid;
    border-radius: 6px;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 1.8em 0 0.2em;
    font-size: 1.2em;
    line-height: 1.3;
    break-after: avoid;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0 0 1.2em;
    border: 0;
    break-inside: avoid;
  }
  legend {
    padding: 1.2em 0 0.4em;
    font-weight: 600;
    line-height: 1.4;
    text-wrap: pretty;
  }
  .number {
    color: var(--muted);
  }
  label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.7em;
    padding: 0.5em;
    border-radius: 6px;
    cursor: pointer;
  }
  fieldset > label {
    border-bottom: 1px solid var(--line);
  }
  label:hover,
  label:has(:checked) {
    background: var(--tint);
  }
  input {
    width: 1.15em;
    height: 1.15em;
    margin: 0.3em 0 0;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    font-size: 0.92em;
    min-height: 3em;
  }
  .around {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }
  .end > a {
    display: inline-block;
  }
  .end > p {
    margin: 0.8em 0;
  }
  .around:empty,
  .end:empty {
    display: none;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.18em;
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
  .more button {
    min-height: 0;
    padding: 0.25em 0.75em;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
    scroll-margin: 4px;
  }
  .waiting {
    min-height: 8em;
    color: var(--muted);
  }
  .awaited {
    animation: appear 1ms 0.3s both;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @media print {
    button,
    progress,
    .end {
      display: none;
    }
  }
`;
