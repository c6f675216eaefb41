/** Which numbers an option takes, if it takes a number and the value is another text. */
export function numberExpected(option: string, value: string): string | undefined {
  if (option === 'limit') return /^[1-9]\d{0,8}$/.test(value) ? undefined : '1, 20, …';
  if (option === 'port') return /^\d{1,5}$/.test(value) && Number(value) < 65_536 ? undefined : '0–65535';
  return undefined;
}
