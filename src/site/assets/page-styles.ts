import { styles } from '../../element/styles.js';
import { adaptStyles } from './adapt-styles.js';

/** Everything around an entry, by class, so that nothing of it reaches into one. */
const FRAME = /* css */ `
:root {
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
  max-width: 46rem;
  margin: 0 auto;
  padding: 0 clamp(1rem, 4vw, 2rem);
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
.top a:hover,
.trail a,
.rows a:hover {
  text-decoration: underline;
  text-underline-offset: 0.18em;
  text-decoration-thickness: 0.07em;
}
.link,
.languages a,
.trail a,
.rows a {
  color: var(--page-accent);
}
.languages a,
.rows a {
  text-decoration: none;
}
.trail {
  margin: 1.75rem 0 0.3rem;
  padding: 0;
  list-style: none;
  font-size: 0.875rem;
  color: var(--page-muted);
}
.trail li {
  display: inline;
}
.trail li + li::before {
  content: '\\00a0›\\20';
}
.heading {
  margin: 0 0 1.6rem;
  font-size: clamp(1.4rem, 1.1rem + 1.4vw, 1.85rem);
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
  font-size: 1rem;
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
  padding: 0.65rem 0.25rem;
}
.rows a:hover {
  background: var(--page-tint);
}
.rows [aria-current] {
  color: var(--page-muted);
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
/* What the script brings must not push the footer away before the reader's eyes. */
.main:has(> .picker) {
  min-height: 100vh;
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
.embed-question {
  margin: 0 0 0.8rem;
  font-size: 0.95rem;
  font-weight: 600;
  line-height: 1.35;
  color: var(--page-muted);
}
.embed .main {
  max-width: 44rem;
  padding: 0.25rem 0.25rem 0.5rem;
}
.embed .small {
  margin: 0.9rem 0 0;
}
:focus-visible {
  outline: 2px solid var(--page-accent);
  outline-offset: 2px;
}
.print-only,
[hidden],
.picker [hidden] {
  display: none;
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
  .top,
  .main,
  .bottom {
    max-width: none;
    padding-left: 0;
    padding-right: 0;
  }
}
`;

/**
 * The style sheet of the site's pages: the look of entries, which is the element's own, and the look of what is around them.
 * The build minifies it into `dist/stgm-pages.css`.
 */
export const pageStyles = (): string => FRAME + adaptStyles(styles, 'stgm-guidance');
