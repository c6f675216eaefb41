export function serveDemo(options: { port: number; watch: boolean }): Promise<{ address: string; stop: () => Promise<void> }>;
