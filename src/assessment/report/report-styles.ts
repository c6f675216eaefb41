/** The look of a report, after that of an entry. */
export const reportStyles = /* css */ `
  article {
    max-width: none;
    border: 0;
    padding: 0;
    accent-color: var(--accent);
  }
  .head {
    display: grid;
    gap: 0.3em;
  }
  .head p,
  .plan p {
    margin: 0;
  }
  label {
    display: block;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.4em;
    padding: 0 0.6em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: 6px;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.6em;
    margin: 1.2em 0;
  }
  /* The script that draws it may not be on the page. */
  stgm-qr:not(:defined) {
    display: none;
  }
  .link {
    flex: 1 1 10em;
  }
  [part='problems'] {
    margin: 1.2em 0;
    padding: 0.6em 1em;
    border: 1px solid;
    border-radius: 6px;
  }
  article > section > :first-child {
    margin-top: 2.2em;
    font-size: 1.3em;
  }
  .profile {
    width: 100%;
  }
  .profile th,
  .profile td {
    padding: 0.3em 0.4em;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .profile td {
    overflow-wrap: anywhere;
  }
  .bar {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-width: 3em;
    height: 0.8em;
    padding: 0;
    margin: 0.4em 0;
    border-radius: 0;
    background: none;
    stroke: none;
  }
  .whole {
    fill: var(--line);
  }
  .reached {
    fill: var(--accent);
  }
  [part='finding'],
  .plan {
    padding-bottom: 1.2em;
    border-bottom: 1px solid var(--line);
  }
  dl {
    margin: 0 0 var(--space);
  }
  dt {
    font-size: 0.85em;
    color: var(--muted);
  }
  dd {
    margin: 0 0 0.5em;
  }
  summary {
    padding: 0.5em 0;
    color: var(--accent);
    cursor: pointer;
  }
  [part='resource'] > div {
    grid-column: 2;
  }
  .added-title {
    margin: 0.8em 0 0;
    font-size: 0.92em;
    font-weight: 600;
  }
  .plan {
    display: grid;
    gap: 0.6em;
    margin: 1em 0;
    break-inside: avoid;
  }
  .plan p {
    font-weight: 600;
  }
  .plan button {
    justify-self: start;
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .code {
    font-family: monospace;
    white-space: nowrap;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
