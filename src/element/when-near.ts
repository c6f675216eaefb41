/** Two screens of a phone below the visible part: enough time for one small file before the reader arrives. */
const rootMargin = '1200px';

/** Calls back once, as soon as the element is on the screen or near it. */
export function whenNear(element: Element, callback: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin },
  );
  observer.observe(element);
}
