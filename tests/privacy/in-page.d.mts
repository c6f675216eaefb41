export function watchStorage(): void;
export function leftBehind(): Promise<string[]>;
export function clickLink(index: number): boolean;
