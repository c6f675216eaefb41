export const chromiumArgs: string[];
export function findChromium(): Promise<{ executablePath: string; env: Record<string, string> }>;
