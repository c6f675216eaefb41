import { readFileSync } from 'node:fs';
import { here } from '../measure.mjs';

const probe = readFileSync(here('browser/probe.js'), 'utf8');

const paragraph = `<p>Derneğimiz on iki yıldır mahallede çalışıyor. Bu sayfada kendimizi değerlendirirken okuduklarımızı topladık;
siz de kendi örgütünüz için bakabilir, yanıtınızı seçip ne yapabileceğinizi okuyabilirsiniz.</p>\n`;

/**
 * The page of a small organisation that a candidate stands on: the same around all of them.
 *
 * @param {import('./candidates.mjs').Candidate} candidate
 * @param {{count: number, last: string}} wanted so many elements, and the address of the last resource in each
 */
export const writePage = ({ tag, head, script, element }, { count, last }) => `<!doctype html>
<html lang="tr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Öz değerlendirme</title>
<link rel="icon" href="data:,">
<script data-tag="${tag}" data-last="${last.replaceAll('&', '&amp;')}" data-count="${count}">${probe}</script>
${head}
<style>body { font: 1rem/1.6 sans-serif; max-width: 44rem; margin: 1rem auto; padding: 0 1rem }</style>
</head>
<body>
<h1>Öz değerlendirme</h1>
${paragraph}${script}
${`${element}\n`.repeat(count)}
${paragraph.repeat(3)}
</body>
</html>
`;
