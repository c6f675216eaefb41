export function serveDemo(options: { port: number; watch: boolean }): Promise<{ origin: string; stop: () => Promise<void> }>;
