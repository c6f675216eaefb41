/** What is taken away, and what must notice. */
export const mutations: { name: string; file: string; from: string; to: string; tests: string[] }[];
