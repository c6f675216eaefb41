interface Copy {
  replace: (file: string, from: string, to: string) => unknown;
}

export function openCompiler(copy: Copy): void;
export function openElement(copy: Copy): void;
export function openSite(copy: Copy): void;
