/**
 * A link to a report.
 *
 * @param page URL of a page with a report; default: this page
 */
export const linkTo = (answers: string, page: string | null | undefined): string => {
  const url = new URL(page || location.href, document.baseURI);
  url.hash = answers;
  return url.href;
};
