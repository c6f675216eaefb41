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
  .paper li::before {
    content: '☐';
    float: left;
    padding: 0.5rem 0.6rem 0 0;
  }
  .paper li.print-only {
    padding: 0.5rem 0;
  }
  .paper li.print-only::before {
    padding-top: 0;
  }
  .heading,
  .subheading,
  .lead {
    break-after: avoid;
  }
  .rows li {
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
