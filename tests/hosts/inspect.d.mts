export const LIT_MARKERS: string[];
