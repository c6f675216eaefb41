/** How far below the fold a reader is before they can see it: two screens of a phone, which is time for one small file. */
const rootMargin = '1200px';

/** Calls back once, as soon as the element is on the screen or about to be. */
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
