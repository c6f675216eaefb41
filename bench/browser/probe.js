// Stands in the head of every measured page, the same for all: when is the last resource of the last element on the screen?
{
  const { tag, last, count } = document.currentScript.dataset;
  const measured = (globalThis.measured = { visible: undefined, shift: 0 });

  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) measured.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Elements that show their last resource: those before this one do. */
  let shown = 0;
  const shows = (host) => {
    const link = (host.shadowRoot ?? host).querySelector(`a[href="${last}"]`);
    return link !== null && link.getBoundingClientRect().height > 0;
  };
  const look = () => {
    const hosts = document.getElementsByTagName(tag);
    while (shown < count && hosts[shown] && shows(hosts[shown])) shown += 1;
    if (shown < count) return requestAnimationFrame(look);
    // Found before this frame is drawn; the task after it comes when it has been.
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => (measured.visible = performance.now());
    drawn.port2.postMessage(null);
  };
  requestAnimationFrame(look);
}
