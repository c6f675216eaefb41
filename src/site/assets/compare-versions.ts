/**
 * Orders paths like `v1.10.0/stgm-guidance.js` by version alone, the oldest first. A pre-release comes before its release (https://semver.org/#spec-item-11).
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map(partsOf) as [Parts, Parts];
  for (const [index, number] of left.numbers.entries()) if (number !== right.numbers[index]) return number - right.numbers[index]!;
  if (left.tail === right.tail) return 0;
  if (left.tail === '' || right.tail === '') return left.tail === '' ? 1 : -1;
  return left.tail.localeCompare(right.tail, 'en', { numeric: true });
}

interface Parts {
  numbers: number[];
  tail: string;
}

function partsOf(path: string): Parts {
  const [, numbers = '', tail = ''] = /^v([\d.]+)-?([^/]*)/.exec(path) ?? [];
  return { numbers: numbers.split('.').map(Number), tail };
}
