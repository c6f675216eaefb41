/** What is in the main column: headings, lists of links, boxes, code. By class, so that no rule reaches into an entry. */
export const contentStyles = /* css */ `
.heading {
  margin: 0 0 1.6rem;
  font-size: clamp(1.6rem, 1.4rem + 1vw, 1.85rem);
  line-height: 1.25;
  letter-spacing: -0.012em;
  text-wrap: pretty;
}
.main > .heading:first-child {
  margin-top: 1.75rem;
}
.lead {
  margin: -0.9rem 0 1.8rem;
  color: var(--page-muted);
  text-wrap: pretty;
}
.subheading {
  margin: 2.6rem 0 0.5rem;
  font-size: 1.2rem;
  line-height: 1.35;
}
.rows {
  margin: 0;
  padding: 0;
  list-style: none;
  border-top: 1px solid var(--page-line);
}
.rows li {
  border-bottom: 1px solid var(--page-line);
}
.rows a,
.rows [aria-current] {
  display: block;
  padding: 0.65rem 0;
}
.rows a:hover {
  background: var(--page-tint);
}
.rows [aria-current] {
  font-weight: 600;
}
.rows [aria-current] .small {
  font-weight: 400;
}
.paper .subheading {
  margin: 1.6rem 0 0.4rem;
}
.question summary {
  padding: 0.65rem 0 0.65rem 1.25rem;
  text-indent: -1.25rem;
  cursor: pointer;
}
.question summary:hover {
  background: var(--page-tint);
}
.question[open] summary {
  font-weight: 600;
}
.question .number {
  color: var(--page-muted);
}
.question .rows {
  margin-inline-start: 1.25rem;
}
.question p {
  margin: 0.65rem 0 1.1rem 1.25rem;
  font-size: 0.875rem;
}
.small {
  font-size: 0.875rem;
  color: var(--page-muted);
}
.after {
  margin: 2.6rem 0 0;
}
.around {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0.75rem 2rem;
  margin: 2.6rem 0 0;
  font-size: 0.9rem;
}
.around a {
  flex: 1 1 14rem;
}
.around [rel='next'] {
  text-align: end;
}
.box {
  margin: 2.6rem 0 0;
  padding: 0.2rem 1rem;
  border: 1px solid var(--page-line);
  border-radius: 8px;
}
.box summary {
  padding: 0.55rem 0;
  cursor: pointer;
  color: var(--page-accent);
  font-weight: 600;
}
.box p {
  margin: 0.4rem 0 0.8rem;
}
.code {
  position: relative;
  margin: 0 0 1rem;
}
.code pre {
  margin: 0;
  padding: 0.8rem 1rem;
  font: 0.8rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  background: var(--page-tint);
  border-radius: 6px;
}
.button {
  font: inherit;
  font-size: 0.875rem;
  min-height: 2.4em;
  margin-top: 0.4rem;
  padding: 0 1em;
  color: var(--page-accent);
  background: none;
  border: 1px solid;
  border-radius: 6px;
  cursor: pointer;
}
.embed-question {
  margin: 0 0 0.8rem;
  font-size: 0.95rem;
  font-weight: 600;
  line-height: 1.35;
  color: var(--page-muted);
}
.embed .main {
  max-width: calc(var(--measure) + 0.5rem);
  padding: 0.25rem 0.25rem 0.5rem;
}
.embed .small {
  margin: 0.9rem 0 0;
}
`;
