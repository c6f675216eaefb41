// `npm run docs:reading`: prints the rules of the compiler into docs/reading.md, and the table of kinds into README.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { printKinds, printReading, replaceBetween } from './print-reading.js';

const readme = new URL('../../README.md', import.meta.url);
writeFileSync(new URL('../../docs/reading.md', import.meta.url), printReading());
writeFileSync(readme, replaceBetween(readFileSync(readme, 'utf8'), 'kinds', printKinds()));
