/** The search field and its results. Where scripts run, its place is kept until its own script shows it. */
export const searchStyles = /* css */ `
.search {
  margin: 0 0 2rem;
}
@media (scripting: enabled) {
  form.search[hidden] {
    display: block;
    visibility: hidden;
  }
}
.search .label {
  display: block;
  margin: 0 0 0.3rem;
  font-weight: 600;
  font-size: 0.9rem;
}
.search input {
  box-sizing: border-box;
  width: 100%;
  font: inherit;
  padding: 0.5rem 0.75rem;
  color: inherit;
  background: var(--ground);
  border: 1px solid var(--page-muted);
  border-radius: 6px;
}
.search p {
  margin: 0.4rem 0 0;
}
.search p:empty,
.results:empty {
  display: none;
}
.results {
  margin-top: 0.5rem;
}
.results a > :first-child {
  display: block;
}
/* Inline blocks are not underlined with the link. */
.results a > .small {
  display: inline-block;
}
`;
