/** The look of the problems above a page of the preview. */
export const previewStyles = /* css */ `
.preview-problems {
  max-height: 60vh;
  overflow: auto;
  padding: 0.75rem clamp(1rem, 4vw, 2rem);
  font: 0.9rem/1.5 system-ui, sans-serif;
  color: #1c2429;
  background: #fff3d6;
  border-bottom: 3px solid #9a6700;
}
.preview-problems.with-errors {
  background: #ffe9e7;
  border-color: #b3261e;
}
.preview-problems p,
.preview-problems ul {
  margin: 0.3rem 0;
}
.preview-problems ul {
  padding-inline-start: 1.2rem;
}
.preview-problems li + li {
  margin-top: 0.6rem;
}
.preview-problems code {
  overflow-wrap: anywhere;
  font-weight: 600;
}
@media (prefers-color-scheme: dark) {
  .preview-problems {
    color: #e6e9eb;
    background: #3a2f14;
  }
  .preview-problems.with-errors {
    background: #431c19;
    border-color: #f2b8b5;
  }
}
@media print {
  .preview-problems {
    display: none;
  }
}
`;
