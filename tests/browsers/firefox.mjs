/** Debian's Firefox, for `launch` of puppeteer: it speaks WebDriver BiDi itself. */
export const firefox = { browser: 'firefox', executablePath: '/usr/bin/firefox-esr', headless: true };
