/** The look of a comparison, after that of the assessment. */
export const comparisonStyles = /* css */ `
  .set {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-bottom: 0.6em;
  }
  .set > label {
    display: block;
    flex: 1 1 12em;
    padding: 0;
    background: none;
    cursor: auto;
  }
  .set > label + label {
    flex-grow: 2;
  }
  .set input {
    box-sizing: border-box;
    width: 100%;
    height: auto;
    min-height: 2.4em;
    padding: 0 0.6em;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid;
    border-radius: 6px;
  }
  .problem {
    flex-basis: 100%;
    min-height: 1.2em;
    margin: 0;
    font-size: 0.92em;
  }
  .wide {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0.4em 0.8em;
    border: 1px solid var(--line);
    text-align: start;
    overflow-wrap: normal;
  }
  @media print {
    [part='question'] {
      break-inside: avoid;
    }
    [part='question'] > :first-child {
      font-size: 1em;
    }
    [part='question'] p {
      margin: 0;
    }
    [part='sets'],
    fieldset:not(:has(:checked)),
    label:not(:has(:checked)) {
      display: none;
    }
  }
`;
