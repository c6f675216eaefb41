/** Where a webmaster works. `iframe` is any other site builder whose boxes take a frame but no script. */
export const PLATFORMS = ['wordpress', 'drupal', 'wix', 'google-sites', 'html', 'iframe', 'react', 'email'] as const;

export type Platform = (typeof PLATFORMS)[number];

/**
 * How the host page shows an entry: its text, folded under the statement, behind a button that opens a dialog, in a frame,
 * or as a link to its page.
 */
export const FORM_NAMES = ['text', 'disclosure', 'dialog', 'frame', 'link'] as const;

export type Form = (typeof FORM_NAMES)[number];

/** The forms that each platform can show, the best one first. `disclosure` and `dialog` need a custom element with attributes. */
export const FORMS: Record<Platform, readonly [Form, ...Form[]]> = {
  wordpress: ['text', 'disclosure', 'dialog', 'frame', 'link'],
  drupal: ['text', 'link'],
  wix: ['frame', 'link'],
  'google-sites': ['frame', 'link'],
  html: ['text', 'disclosure', 'dialog', 'frame', 'link'],
  iframe: ['frame'],
  react: ['text', 'disclosure', 'dialog', 'link'],
  email: ['link'],
};

/** Returns the requested form if the platform can show it, or else the platform's best form. */
export const nearestForm = (platform: Platform, form: string | undefined): Form =>
  FORMS[platform].find((known) => known === form) ?? FORMS[platform][0];

export const isPlatform = (value: unknown): value is Platform => PLATFORMS.includes(value as Platform);
