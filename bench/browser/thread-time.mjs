const SCRIPT = new Set(['EvaluateScript', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'FunctionCall', 'RunMicrotasks']);
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);

/** What has to be traced for {@link threadTime}. */
export const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.execute'];

/**
 * What a page's main thread did, in ms of the thread and not of the clock, so that what else the machine does does not count.
 * Layout that a script makes happen counts as layout.
 *
 * @param {Uint8Array} trace see https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 * @param {string} url of the page
 * @returns {{script: number, layout: number, all: number}} `all`: every task of the thread, with parsing and painting
 */
export function threadTime(trace, url) {
  const { traceEvents } = JSON.parse(Buffer.from(trace).toString());
  const { pid, tid } = traceEvents.find(({ name, args }) => name === 'ParseHTML' && args.beginData?.url === url);
  const events = traceEvents
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X' && event.tdur !== undefined)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const script = outermost(events, SCRIPT);
  const layout = outermost(events, LAYOUT);
  const within = layout.filter((one) => script.some((other) => one.ts >= other.ts && one.ts + one.dur <= other.ts + other.dur));
  return { script: sum(script) - sum(within), layout: sum(layout), all: sum(outermost(events, new Set(['RunTask']))) };
}

const sum = (events) => events.reduce((total, { tdur }) => total + tdur, 0) / 1000;

/** Events with one of the names that stand in no other such event. */
function outermost(events, names) {
  let end = 0;
  return events.filter(({ name, ts, dur }) => {
    if (!names.has(name) || ts < end) return false;
    end = ts + dur;
    return true;
  });
}
