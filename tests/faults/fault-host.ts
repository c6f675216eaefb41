import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (response: ServerResponse, request: IncomingMessage, question: string) => unknown;

/** A right answer: question `id` with two choices whose words tell which they are. */
export const rightFile = (id: string, more: object = {}): string =>
  JSON.stringify({
    format: 1,
    lang: 'tr',
    question: { id, title: `Soru ${id}` },
    choices: ['1', '2'].map((choice) => ({
      id: choice,
      title: `Yanıt ${id}/${choice}`,
      answer: [['p', `Metin ${id}/${choice}.`]],
      resourcesIntro: [],
      resources: [],
    })),
    ...more,
  });

export const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };

export const sendRight: Answer = (response, _, question) => {
  response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', ...CORS });
  response.end(rightFile(question));
};

/** A content host on a port of its own. It answers right until it is told to do something else. */
export class FaultHost {
  answer: Answer = sendRight;
  /** Bytes that went out to browsers, as far as the system has taken them. */
  sent = 0;
  readonly #server = createServer((request, response) => {
    const [, question] = /\/tr\/(\w+)\.json$/.exec(request.url!) ?? [];
    if (question === undefined) sendPage(response);
    else {
      response.on('close', () => (this.sent = Math.max(this.sent, request.socket.bytesWritten)));
      this.answer(response, request, question);
    }
  });
  #port = 0;

  async open(): Promise<this> {
    if (this.#server.listening) return this;
    await new Promise<void>((resolve) => this.#server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The port is closed then, until it is opened again. */
  async close(): Promise<void> {
    if (!this.#server.listening) return;
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }
}

/** What any other address of a host shows: its page for signing in, say. */
const sendPage = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/html', ...CORS });
  response.end('<!doctype html><title>Oturum açın</title><p>Oturum açın');
};
