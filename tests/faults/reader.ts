import type { Page } from 'puppeteer-core';

/** What happened on a page since it was opened or last asked. */
export interface Record {
  /** What ten seconds are, in milliseconds. */
  limit: number;
  /** `stgm-load 9/2`, `stgm-error 9/2 network`; by element. */
  events: { id: string; what: string }[];
  /** Addresses that were fetched. */
  tries: string[];
  /** Milliseconds of every wait that was asked for, and is or was not over. */
  waits: number[];
  /** Timers that still run. */
  running: number;
}

interface Recording {
  record: Record;
  statuses: string[];
}

const CALM = 'Bu metin şu anda gösterilemiyor. Yeniden dene';
export const seen = {
  calm: CALM,
  waiting: 'Yükleniyor…',
  entry: (question: string, choice = '2') => `Bu yanıt için öneriler Yanıt ${question}/${choice} Metin ${question}/${choice}.`,
};

/**
 * Writes down what the script does, before it is loaded. Waits are made a fiftieth of what was asked for,
 * so that nobody sleeps for retries; the time limit of ten seconds stays, unless a test shortens it.
 */
// tsx gives names to inner functions by a helper that no page has: so there are none.
function startRecording(): void {
  const running = new Set<unknown>();
  const record: Record = {
    limit: 10_000,
    events: [],
    tries: [],
    waits: [],
    get running() {
      return running.size;
    },
  };
  Object.assign(window, { record });
  for (const type of ['stgm-load', 'stgm-error'] as const)
    addEventListener(type, (event) => {
      const { question, choice, reason = '' } = (event as CustomEvent<{ question: string; choice: string; reason?: string }>).detail;
      record.events.push({ id: (event.target as Element).id, what: `${type} ${question}/${choice} ${reason}`.trim() });
    });
  const { fetch: realFetch, setTimeout: start, clearTimeout: stop } = window;
  window.fetch = (...args) => {
    record.tries.push(String(args[0]));
    return realFetch(...args);
  };
  window.setTimeout = ((callback: () => void, delay = 0) => {
    record.waits.push(Math.round(delay));
    const timer = start(
      () => {
        running.delete(timer);
        callback();
      },
      delay === 10_000 ? record.limit : delay / 50,
    );
    running.add(timer);
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => {
    stop(timer);
    running.delete(timer);
  };
}

/** A reader with a browser, in front of a page: sees what is shown, presses the button, loses and regains the line. */
export class Reader {
  /** What the element told the webmaster. */
  readonly told: string[] = [];
  /** Errors and rejections that nobody caught. */
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('console', (message) => message.text().startsWith('<stgm-guidance>') && this.told.push(message.text()));
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  static async sitDown(page: Page): Promise<Reader> {
    await page.evaluateOnNewDocument(startRecording);
    return new Reader(page);
  }

  /** Lets the time limit be so many milliseconds. */
  hurry(limit: number): Promise<void> {
    return this.page.evaluate((given) => void ((window as unknown as Recording).record.limit = given), limit);
  }

  /** Puts elements on the page, by id. */
  add(ids: string[], attributes: { [name: string]: string }): Promise<void> {
    return this.page.evaluate(
      (names, given) => {
        for (const id of names) {
          const element = document.createElement('stgm-guidance');
          for (const [name, value] of Object.entries({ id, ...given })) element.setAttribute(name, value);
          document.body.append(element);
        }
      },
      ids,
      attributes,
    );
  }

  /** Changes attributes of all elements in one go. */
  set(attributes: { [name: string]: string }): Promise<void> {
    return this.page.$$eval(
      'stgm-guidance',
      (elements, given) => {
        for (const element of elements) for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
      },
      attributes,
    );
  }

  /** Asks again for all by script, as a page may. */
  refresh(): Promise<void> {
    return this.page.$$eval('stgm-guidance', (elements) =>
      elements.forEach((element) => (element as unknown as { retry(): void }).retry()),
    );
  }

  /** With the keyboard, so that it does not matter where on the page it is. */
  async press(id: string): Promise<void> {
    await this.page.$eval(`#${id}`, (element) => element.shadowRoot!.querySelector('button')!.focus());
    await this.page.keyboard.press('Enter');
  }

  /** The line goes and comes back. */
  async reconnect(): Promise<void> {
    await this.page.setOfflineMode(true);
    await this.page.setOfflineMode(false);
  }

  /** Words of an element that are to be seen, blanks run together. */
  see(id: string): Promise<string> {
    return this.page.$eval(`#${id}`, (element) =>
      [...element.shadowRoot!.children]
        .filter((child) => child.checkVisibility())
        .map((child) => (child as HTMLElement).innerText)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }

  state(id: string): Promise<string> {
    return this.page.$eval(`#${id}`, (element) => (element as unknown as { state: string }).state);
  }

  /** Waits for an event of an element: `stgm-load 9/2`. Comes back with all that happened until then, and forgets it. */
  async hear(ids: string[], pattern = ''): Promise<Record> {
    await this.page.waitForFunction(
      (names, text) => {
        const { events } = (window as unknown as Recording).record;
        return names.every((id) => events.some((event) => event.id === id && event.what.includes(text)));
      },
      { polling: 10, timeout: 8000 },
      ids,
      pattern,
    );
    return this.page.evaluate((names) => {
      const { record } = window as unknown as Recording;
      const copy = structuredClone(record);
      record.events = record.events.filter(({ id }) => !names.includes(id));
      record.tries.length = record.waits.length = 0;
      return copy;
    }, ids);
  }

  /** What happened so far, and is not forgotten. */
  look(): Promise<Record> {
    return this.page.evaluate(() => structuredClone((window as unknown as Recording).record));
  }

  /** What a screen reader has been given to read out: texts of live regions, wherever they are. */
  announced(): Promise<string[]> {
    return this.page.evaluate(() => {
      const roots = [document, ...[...document.querySelectorAll('stgm-guidance')].map((element) => element.shadowRoot!)];
      return roots
        .flatMap((root) => [...root.querySelectorAll('[role=status]')])
        .map((status) => status.textContent)
        .filter((text) => text !== '');
    });
  }
}
