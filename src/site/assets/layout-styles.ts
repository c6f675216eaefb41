/** Colours and fonts of the site's pages, and what every page has: skip link, header, main column, footer. */
export const layoutStyles = /* css */ `
/* Registered, so that it is as wide everywhere as at the root, in any font size. */
@property --measure {
  syntax: '<length>';
  inherits: true;
  initial-value: 640px;
}
:root {
  --measure: 56ex;
  --gutter: clamp(1rem, 4vw, 2rem);
  color-scheme: light dark;
  --text: #1c2429;
  --ground: #fff;
  --page-accent: #0b5d66;
  --page-muted: #56626a;
  --page-line: #dde3e6;
  --page-tint: #f1f6f6;
  font: 106.25%/1.6 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  color: var(--text);
  background: var(--ground);
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e6e9eb;
    --ground: #14181b;
    --page-accent: #7fd3dc;
    --page-muted: #a3adb3;
    --page-line: #2e363b;
    --page-tint: #1b2225;
  }
}
body {
  margin: 0;
  overflow-wrap: break-word;
}
.skip {
  position: absolute;
  left: 0.5rem;
  top: -4rem;
  padding: 0.4rem 0.8rem;
  background: var(--ground);
  color: var(--page-accent);
}
.skip:focus {
  top: 0.5rem;
}
.top,
.main,
.bottom {
  box-sizing: border-box;
  max-width: calc(var(--measure) + 2 * var(--gutter));
  margin: 0 auto;
  padding: 0 var(--gutter);
}
.top {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  justify-content: space-between;
  align-items: baseline;
  padding-top: 1.1rem;
  padding-bottom: 1.1rem;
}
.home {
  font-weight: 600;
  color: inherit;
  text-decoration: none;
}
.languages {
  display: flex;
  gap: 1rem;
  font-size: 0.9rem;
}
.link,
.top .home:hover,
.languages a,
.breadcrumb a,
.rows a {
  text-decoration: underline;
  text-underline-offset: 0.18em;
  text-decoration-thickness: 0.07em;
}
.link,
.languages a,
.breadcrumb a,
.rows a {
  color: var(--page-accent);
}
.breadcrumb {
  margin: 1.75rem 0 0.3rem;
  padding: 0;
  list-style: none;
  font-size: 0.875rem;
  color: var(--page-muted);
}
.breadcrumb li {
  display: inline;
}
.breadcrumb li + li::before {
  content: '\\00a0›\\20';
}
.bottom {
  margin-top: 3.5rem;
  padding-top: 1rem;
  padding-bottom: 2.5rem;
  font-size: 0.875rem;
  color: var(--page-muted);
}
.bottom > * {
  margin: 0 0 0.4rem;
}
:focus-visible {
  outline: 2px solid var(--page-accent);
  outline-offset: 2px;
}
`;
