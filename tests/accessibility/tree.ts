import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** Roles that a screen reader passes over. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'main', 'ListMarker'];
/** What a node says of itself by its name alone. */
const NAMED = ['heading', 'link', 'button', 'columnheader', 'cell'];
const TOLD = ['expanded', 'modal', 'hasPopup'];

const valueOf = (value?: Protocol.Accessibility.AXValue): string => String(value?.value ?? '');

function lineOf(node: AXNode): string {
  const role = valueOf(node.role);
  const name = valueOf(node.name).replace(/\s+/g, ' ').trim();
  if (role === 'StaticText') return name;
  const told = (node.properties ?? []).filter(({ name: property, value }) => TOLD.includes(property) && valueOf(value) !== 'false');
  const description = valueOf(node.description).replace(/\s+/g, ' ');
  return [
    role === 'heading' ? `heading ${valueOf(node.properties?.find(({ name: property }) => property === 'level')?.value)}` : role,
    name && `“${name}”`,
    ...told.map(({ name: property, value }) => `${property}=${valueOf(value)}`),
    description && `(${description})`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** What assistive technology is given of a page's `main`, one thing a line: role, “name”, what it says of itself, (description). */
export async function readTree(page: Page): Promise<string[]> {
  const client: CDPSession = await page.createCDPSession();
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (node: AXNode, depth: number): void => {
    const role = valueOf(node.role);
    const isSilent = node.ignored || SILENT.includes(role);
    if (!isSilent) lines.push('  '.repeat(depth) + lineOf(node));
    if (role === 'StaticText' || NAMED.includes(role)) return;
    for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id)!, isSilent ? depth : depth + 1);
  };
  walk(nodes[0]!, 0);
  return lines;
}
