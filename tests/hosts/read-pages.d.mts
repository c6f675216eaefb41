export interface HostPage {
  name: string;
  title: string;
  expect: string[];
  warning?: string;
  allowed: string[];
  busy: boolean;
}
export function readPages(): HostPage[];
