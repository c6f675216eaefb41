import { CST, isMap, isNode, isScalar, isSeq, Lexer, LineCounter, parseDocument, Schema } from 'yaml';
import type { Document, ParsedNode, Scalar, YAMLMap } from 'yaml';
import { isKey } from './front-matter-keys.js';
import { hasUnusualBlank, plainBlanks, UNUSUAL } from '../parse/mend-blanks.js';
import { finding, type Finding } from '../model/problem.js';

/** Where YAML wants an ordinary blank or nothing: around the colon of a key, before a line, behind quotes, in a line of blanks. */
const STRUCTURE = new RegExp(
  String.raw`^[ \t${UNUSUAL}]*(?:["']?[\p{L}\p{N}_-]+["']?[ \t${UNUSUAL}]*:[ \t${UNUSUAL}]+|$)|(?<=["'])[ \t${UNUSUAL}]+$`,
  'gmu',
);

/** Made once, since that takes longer than parsing a head. */
const CORE = new Schema({ schema: 'core', merge: false, resolveKnownTags: false });

/** One `key: value` of a YAML mapping. */
export interface YamlField {
  /** The value as written, without quotes and the blanks around it; empty where there is none. */
  text: string;
  /** The value as YAML's core schema reads it; `undefined` for a list or mapping. */
  value: string | number | boolean | bigint | null | undefined;
  /** Whether it is written without quotes that YAML knows. */
  isPlain: boolean;
  /** Line in the file, from 1. */
  line: number;
  /** Column, from 1, of the value, or of the key where there is none. */
  column: number;
  /** What follows an unquoted value on its line, from `#` on. For YAML it is a comment, for an editor it may be text. */
  comment: string | undefined;
  /** What a mapping holds, by key; undefined for anything else. */
  fields?: ReadonlyMap<string, YamlField>;
  /** What a list holds; undefined for anything else. */
  items?: readonly YamlField[];
}

/**
 * Parses a YAML mapping. Anchors, aliases, tags and merge keys are refused, and no value is ever built from them:
 * they take their meaning from another place than the one where the editor looks.
 *
 * @param file path of the file, for the findings
 * @param firstLine line of the file, from 1, on which `written` begins
 * @param fields gets the values by key; nothing after a syntax error
 * @param isFlat whether a key that begins with a space must be a slip, as in front matter
 * @returns what is wrong: the first syntax error, or each key that is refused
 * @see https://yaml.org/spec/1.2.2/#103-core-schema
 */
export function parseYaml(file: string, written: string, firstLine: number, fields: Map<string, YamlField>, isFlat = true): Finding[] {
  const source = hasUnusualBlank(written) ? written.replace(STRUCTURE, plainBlanks) : written;
  const lineCounter = new LineCounter();
  const document = parseDocument(source, {
    schema: CORE,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter,
  });
  const place = (offset: number | undefined) => {
    const { line, col } = lineCounter.linePos(offset ?? 0);
    return { file, line: line + firstLine - 1, column: col };
  };

  // Only the first one: what follows a syntax error is guesswork.
  const findings: Finding[] = [...yamlFeatures(source, place), ...yamlErrors(document, source, place, isFlat)].slice(0, 1);
  if (findings.length > 0 || document.contents === null) return findings;
  if (!isMap(document.contents))
    return [finding('yaml-syntax', place(document.contents.range?.[0]), { found: excerpt(source, document.contents.range?.[0]) })];

  readMapping(document.contents, source, place, fields, findings);
  return findings;
}

function readMapping({ items }: YAMLMap.Parsed, source: string, place: At, fields: Map<string, YamlField>, findings: Finding[]): void {
  for (const { key, value } of items) {
    const at = place(isNode(key) ? key.range?.[0] : undefined);
    const name = isScalar(key) ? String(key.value).normalize() : '';
    if (name === '<<') findings.push(finding('yaml-feature', at, { feature: 'merge' }));
    else {
      const field = readValue(value, at, source, place, findings);
      if (field.text === '' && isNode(key)) field.comment = commentAfterKey(source, key.range[1]);
      fields.set(name, field);
    }
  }
}

/** @param at where the value is if it is empty */
function readValue(value: ParsedNode | null, at: ReturnType<At>, source: string, place: At, findings: Finding[]): YamlField {
  const { line, column } = at;
  if (value === null || (isScalar(value) && value.value === null)) {
    const text = value === null ? '' : source.slice(value.range[0], value.range[1]).trim();
    return { text, value: null, isPlain: true, line, column, comment: undefined };
  }
  if (isScalar(value)) {
    const comment = commentAfterValue(source, value);
    const text = (value.source ?? '').trim();
    const isPlain = value.type === 'PLAIN';
    return { text, value: value.value as YamlField['value'], isPlain, line, column: place(value.range[0]).column, comment };
  }
  const whole: YamlField = {
    text: source.slice(value.range[0], value.range[1]).trim(),
    value: undefined,
    isPlain: true,
    line,
    column,
    comment: undefined,
  };
  if (isMap(value)) {
    const fields = new Map<string, YamlField>();
    readMapping(value, source, place, fields, findings);
    return { ...whole, fields };
  }
  if (!isSeq(value)) return whole;
  return { ...whole, items: value.items.map((item) => readValue(item, place(item.range[0]), source, place, findings)) };
}

type At = (offset: number | undefined) => { file: string; line: number; column: number };

function yamlErrors(document: Document.Parsed, source: string, place: At, isFlat: boolean): Finding[] {
  const error = document.errors[0];
  if (!error) return [];
  const at = place(error.pos[0]);
  const unclosed = error.code === 'MISSING_CHAR' ? tokensOf(source).find(isUnclosed)?.offset : undefined;
  if (unclosed !== undefined) return [finding('yaml-syntax', place(unclosed), { found: excerpt(source, unclosed) })];
  if (error.code === 'DUPLICATE_KEY')
    return [finding('key-duplicate', at, { key: /^["']?([^"':\n]*)/.exec(source.slice(error.pos[0]))![1]!.trim() })];
  const indented = isFlat && [...source.matchAll(/^[ \t]+(?=(\w+):(?:\s|$))/gm)].find(([, word]) => isKey(word!));
  if (indented) return [finding('yaml-syntax', place(indented.index), { found: excerpt(source, indented.index), isIndented: true })];
  return [finding('yaml-syntax', at, { found: excerpt(source, error.pos[0]) })];
}

/** Looks at the source, since `!!str 9` and `9` are the same in a parsed document. */
function yamlFeatures(source: string, place: At): Finding[] {
  const end = /^\.\.\.(?=\s|$)/m.exec(source); // ends YAML: the keys below would be lost silently
  if (end) return [finding('yaml-feature', place(end.index), { feature: 'end' })];
  if (!/[&*!]/.test(source)) return [];
  const token = tokensOf(source).find(({ type }) => type === 'anchor' || type === 'alias' || type === 'tag');
  return token ? [finding('yaml-feature', place(token.offset), { feature: token.type as 'anchor' | 'alias' | 'tag' })] : [];
}

interface Token {
  type: CST.TokenType | null;
  text: string;
  offset: number;
}

/** Tokens that have no characters in the source. */
const CONTROL_TOKENS: Token['type'][] = ['doc-mode', 'flow-error-end', 'scalar'];

function tokensOf(source: string): Token[] {
  let offset = 0;
  return [...new Lexer().lex(source)].map((text) => {
    const token = { type: CST.tokenType(text), text, offset };
    if (!CONTROL_TOKENS.includes(token.type)) offset += text.length;
    return token;
  });
}

const isUnclosed = ({ type, text }: Token): boolean =>
  /^(single|double)-quoted-scalar$/.test(type ?? '') && (text.length < 2 || text.at(-1) !== text[0]);

const commentAfterValue = (source: string, { type, range }: Scalar.Parsed): string | undefined =>
  type === 'PLAIN' ? /^[ \t]+(#.*)/.exec(source.slice(range[1]))?.[1] : undefined;

/** The same where there is no value before it: `title: #1`. */
const commentAfterKey = (source: string, keyEnd: number): string | undefined => /^[ \t]*:[ \t]+(#.*)/.exec(source.slice(keyEnd))?.[1];

const excerpt = (source: string, offset = 0): string => {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  return source.slice(start).split('\n', 1)[0]!.trim();
};
