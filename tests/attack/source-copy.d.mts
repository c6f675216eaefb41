export function copySource(): { path: string; replace: (file: string, from: string, to: string) => () => void; remove: () => void };
