/** What is hidden, on screens and on paper, and the look on paper. Must come last. */
export const printStyles = /* css */ `
.print-only,
[hidden],
.workbench[hidden],
.picker [hidden] {
  display: none;
}
@page {
  margin: 18mm 16mm;
}
@media print {
  :root {
    --text: #000;
    --ground: #fff;
    --page-accent: #0b5d66;
    --page-muted: #444;
    --page-line: #bbb;
    color-scheme: light;
    font-size: 11pt;
  }
  .skip,
  .top .languages,
  .screen-only {
    display: none;
  }
  .print-only {
    display: block;
  }
  li.print-only {
    display: list-item;
  }
  .paper li {
    position: relative;
    padding: 0.4rem 0 0.4rem 1.7em;
  }
  .paper li::before {
    content: '☐';
    position: absolute;
    left: 0;
  }
  .paper .rows a {
    padding: 0;
    color: inherit;
    text-decoration: none;
  }
  .heading,
  .subheading,
  .lead {
    break-after: avoid;
  }
  .embed-question {
    break-after: avoid;
  }
  /* On paper, readers cannot open anything. */
  .question::details-content {
    content-visibility: visible;
    block-size: auto;
  }
  .question p {
    display: none;
  }
  .bottom {
    margin-top: 1rem;
    break-inside: avoid;
  }
  .question summary {
    list-style: none;
    break-after: avoid;
  }
  .rows li:not(:has(details)) {
    break-inside: avoid;
  }
  .top,
  .main,
  .bottom {
    max-width: none;
    padding-left: 0;
    padding-right: 0;
  }
}
`;
