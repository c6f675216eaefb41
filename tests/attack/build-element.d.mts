export const OF_SITE: string[];
export function buildElement(copy: { path: string }, names?: string[]): Promise<Record<string, string>>;
