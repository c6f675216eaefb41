import matter from 'gray-matter';
import { codePoint } from '../checks/unexpected-characters.js';
import { isKey } from './front-matter-keys.js';
import { finding, type Finding } from '../model/problem.js';
import { parseYaml, type YamlField } from './parse-yaml.js';

/** Limits of the head, without the fences. Titles and numbers take a tenth of that; a YAML bomb takes more. */
const MAX_LINES = 40;
const MAX_BYTES = 4 * 1024;

/** A Markdown file cut in two. */
export interface FrontMatter {
  /** By key, in the order of the file. */
  fields: Map<string, YamlField>;
  /** The Markdown after the second fence. */
  body: string;
  /** Line of the file on which the body begins, from 1. */
  bodyLine: number;
  findings: Finding[];
}

const refuse = {
  parse(): never {
    throw new Error('only YAML front matter is read');
  },
};

/**
 * Cuts a Markdown file into front matter and body.
 *
 * What gray-matter still does for us: it takes the head out of its fences, sees that a head of blank lines and comments
 * is empty, and hands every other head to the engine that we give it, {@link parseYaml}. It is the format that other
 * tools for content folders read, so a head that it refuses is refused here, too. It gets the head alone, and only after
 * these checks: by itself it runs `---js` blocks, takes quadratic time for blank lines, and, called without options,
 * answers a failed parse with an empty one the second time.
 *
 * @param file path of the file, for the findings
 * @param text with `\n` as line ends
 * @returns undefined where the file has no front matter; one finding where it has some that cannot be cut out
 */
export function splitFrontMatter(file: string, text: string): FrontMatter | { finding: Finding } | undefined {
  if (!text.startsWith('---')) return misplacedFence(file, text);
  const opening = text.slice(0, lineEnd(text, 0));
  if (opening.trimEnd() !== '---') return wrongFence(file, 1, opening);

  const head: string[] = [];
  let start = opening.length + 1;
  let bytes = start;
  for (;;) {
    if (start >= text.length) return { finding: finding('front-matter-unclosed', { file, line: 1 }, {}) };
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    start = end + 1;
    if (line.trimEnd() === '---') break;
    if (line.startsWith('---') || withoutInvisible(line) === '---') return wrongFence(file, head.length + 2, line);
    head.push(line);
    bytes += Buffer.byteLength(line) + 1;
    if (head.length > MAX_LINES || bytes > MAX_BYTES) {
      const closed = /^---[ \t]*$/m.test(text.slice(start));
      return {
        finding: closed
          ? finding('front-matter-too-long', { file, line: head.length + 1 }, { lines: MAX_LINES, bytes: MAX_BYTES })
          : finding('front-matter-unclosed', { file, line: 1 }, {}),
      };
    }
  }

  const fields = new Map<string, YamlField>();
  const findings: Finding[] = [];
  const yaml = {
    parse(source: string): object {
      // gray-matter hands over what follows the fence, line break included: line 1 of it is line 1 of the file.
      findings.push(...parseYaml(file, source, 1, fields));
      return {};
    },
  };
  matter(`---\n${head.join('\n')}\n---\n`, { language: 'yaml', engines: { yaml, json: refuse, javascript: refuse } });
  if (findings[0]?.id === 'yaml-syntax' && head.some((line, index) => isProse(line, head[index - 1] ?? ''))) {
    return { finding: finding('front-matter-unclosed', { file, line: 1 }, {}) };
  }
  return { fields, body: text.slice(start), bodyLine: head.length + 3, findings };
}

/** Whether a line of the head begins the text: it is not a `key:`, and does not continue the value of the line before. */
const isProse = (line: string, before: string): boolean =>
  /^\p{L}/u.test(line) &&
  !/^\w+\s*:/.test(line) &&
  !isKey(/^\w*/.exec(line)![0]) &&
  /^\s*$|^(question_id|choice_id|lang|reviewed|draft)\s*:/.test(before);

/** Front matter that is there, but below an empty line, after a blank, or below a dash that a word processor made. */
function misplacedFence(file: string, text: string): { finding: Finding } | undefined {
  const lines = text.slice(0, MAX_BYTES).split('\n', MAX_LINES);
  const fence = lines.findLastIndex((line, index) => /^[-–—―]+$/.test(withoutInvisible(line)) && isKeyLine(lines[index + 1]));
  if (fence < 0 || !lines.slice(fence).some((line) => /^\s*(question_id|choice_id)\s*:/.test(line))) return undefined;
  const found = lines[fence]!.trim();
  if (found === '---') return { finding: finding('front-matter-missing', { file, line: 1 }, { fenceLine: fence + 1 }) };
  return wrongFence(file, fence + 1, found);
}

/** A line that should be three hyphens. Invisible characters in it are shown by their code. */
function wrongFence(file: string, line: number, found: string): { finding: Finding } {
  const invisible = withoutInvisible(found) === '---' ? INVISIBLE.exec(found)?.[0] : undefined;
  const details = { found, ...(invisible === undefined ? {} : { invisible: codePoint(invisible) }) };
  return { finding: finding('front-matter-fence', { file, line }, details) };
}

const INVISIBLE = /[\p{Cf}\p{Cc}\p{Co}\uFFFC\uFFFD]/u;

const withoutInvisible = (line: string): string => line.replace(/[\p{Cf}\p{Cc}\p{Co}\uFFFC\uFFFD]/gu, '').trim();

const isKeyLine = (line = ''): boolean => isKey(/^\s*(\w+)\s*:/.exec(line)?.[1] ?? '');

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
