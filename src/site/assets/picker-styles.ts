/** The form, preview and checks of the snippet page. */
export const pickerStyles = /* css */ `
/* So that the footer does not move when the script fills the page. */
.main:has(> .workbench) {
  min-height: 100vh;
}
@media (width >= 1000px) {
  body:has(.workbench) > * {
    max-width: 78rem;
  }
  .workbench {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    grid-template-rows: auto 1fr;
    column-gap: 3rem;
    align-items: start;
  }
  .workbench .beside {
    grid-area: 1 / 2 / 3;
    position: sticky;
    top: 1rem;
  }
  .beside .subheading {
    margin-top: 0;
  }
  .beside .preview {
    max-height: calc(100vh - 5rem);
    overflow: auto;
  }
}
.picker {
  display: grid;
  gap: 1.1rem;
  margin: 0 0 2rem;
}
.picker fieldset {
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
.picker legend,
.picker .label {
  display: block;
  padding: 0;
  margin: 0 0 0.3rem;
  font-weight: 600;
  font-size: 0.9rem;
}
.picker select {
  box-sizing: border-box;
  width: 100%;
  font: inherit;
  padding: 0.5rem 0.6rem;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--page-muted);
  border-radius: 6px;
}
.code + .box {
  margin-top: 1.6rem;
}
.picker .choice {
  display: flex;
  gap: 0.6rem;
  align-items: baseline;
  padding: 0.3rem 0;
}
.picker .chips {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2rem 1.4rem;
}
.picker input {
  accent-color: var(--page-accent);
  flex: none;
}
.preview {
  padding: 1.2rem;
  border: 1px solid var(--page-line);
  border-radius: 8px;
}
.preview iframe {
  display: block;
  width: 100%;
  height: 600px;
  border: 0;
}
.checks {
  padding-inline-start: 1.2rem;
}
`;
