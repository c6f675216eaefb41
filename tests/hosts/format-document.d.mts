import type { HostPage } from './read-pages.mjs';

export function describePage(page: HostPage): string[];
