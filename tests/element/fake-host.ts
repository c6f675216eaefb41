import type { ReactiveController } from '@lit/reactive-element';
import type { GuidanceHost } from '../../src/element/guidance-host.js';

/** What a test sets on it. */
type Given = Partial<Pick<GuidanceHost, 'question' | 'choice' | 'src' | 'loading'>>;

/** A `GuidanceHost` without Lit and without anything to show. Like Lit, it calls its controllers in a microtask after `requestUpdate`. */
export function createFakeHost(given: Given): GuidanceHost & { connect(): void; disconnect(): void } {
  const controllers = new Set<ReactiveController>();
  const element = document.createElement('div');
  const host: ReturnType<typeof createFakeHost> = Object.assign(element, {
    question: null,
    choice: null,
    src: null,
    loading: null,
    htmlFor: null,
    display: null,
    hasUpdated: false,
    ...given,
    state: 'initial' as const,
    renderRoot: element.attachShadow({ mode: 'open' }),
    updateComplete: Promise.resolve(true),
    addController: (controller: ReactiveController) => void controllers.add(controller),
    removeController: (controller: ReactiveController) => void controllers.delete(controller),
    requestUpdate: () =>
      queueMicrotask(() => {
        controllers.forEach((controller) => controller.hostUpdate?.());
        controllers.forEach((controller) => controller.hostUpdated?.());
      }),
    connect() {
      document.body.append(element);
      controllers.forEach((controller) => controller.hostConnected?.());
    },
    disconnect() {
      element.remove();
      controllers.forEach((controller) => controller.hostDisconnected?.());
    },
  });
  return host;
}
