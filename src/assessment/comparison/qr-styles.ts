/** The look of a QR code. */
export const qrStyles = /* css */ `
  :host {
    display: block;
  }
  summary {
    padding: 0.5em 0;
    cursor: pointer;
  }
  summary:focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  svg {
    display: block;
    width: min(16em, 100%);
    forced-color-adjust: none;
  }
  @media print {
    details:not([open]) {
      display: none;
    }
  }
`;
