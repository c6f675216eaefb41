/** The look of a report on paper: close together, without what is for the screen. Must come last. */
export const reportPrintStyles = /* css */ `
  @media print {
    button,
    .screen,
    .hint,
    summary {
      display: none;
    }
    article {
      font-size: 10pt;
    }
    input {
      min-height: 1.8em;
      padding: 0;
      border-width: 0 0 1px;
      border-radius: 0;
    }
    .added a::after {
      content: none;
    }
    article > section > :first-child {
      margin-top: 1.2em;
    }
    .plan {
      grid-template-columns: 1fr 2fr 1fr;
    }
    .plan p {
      grid-column: 1 / -1;
    }
    [part='finding'] {
      padding-bottom: 0.2em;
    }
    [part='finding'] > :first-child {
      break-inside: avoid;
      margin-top: 0.6em;
      font-size: 1em;
    }
    dl,
    .added {
      break-inside: avoid;
      margin: 0.2em 0;
    }
    dt {
      float: inline-start;
      margin-inline-end: 0.6em;
      line-height: inherit;
    }
    dd {
      margin: 0;
    }
    .added li {
      display: inline;
      margin-inline-end: 1em;
    }
    article > section > [role='list'] {
      columns: 2;
      column-gap: 1.5em;
      font-size: 8pt;
      line-height: 1.3;
    }
    [part='resource'] {
      display: block;
      padding: 3px 0;
    }
    [part='resource'] > div,
    .note p {
      display: inline;
    }
    [part='resource'] > div::before {
      content: ' ';
    }
    svg:not(.bar) {
      display: none;
    }
  }
`;
