import { toBundle } from '../../compiler/assemble/to-bundle.js';
import type { Plan } from '../../compiler/assemble/plan-language.js';
import { serialize } from '../../compiler/assemble/serialize.js';
import { assembleContent } from '../../compiler/build/assemble-content.js';
import { openContentFolder, publish, type BuildOptions, type DescribedProblems } from '../../compiler/build/build.js';
import type { ParsedFolder } from '../../compiler/build/parsed-folder.js';
import { usageMessages } from '../../compiler/messages/usage-messages.js';
import type { MessageLanguage } from '../../compiler/messages/describe.js';
import type { ContentSource } from '../../compiler/model/content-source.js';
import type { ParsedFile } from '../../compiler/model/entry.js';
import type { Problem } from '../../compiler/model/problem.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { readScripts, scriptFiles } from '../assets/scripts.js';
import { reservedId } from '../model/reserved-id.js';
import { siteSource } from '../model/site-source.js';
import { languagesOf, type Site } from '../model/site.js';
import { listSiteFiles } from '../render-site.js';
import { savedPage } from './saved-page.js';

export interface PreviewOptions extends Pick<BuildOptions, 'content' | 'media' | 'ignore' | 'languages' | 'themes' | 'source'> {
  /** Language of the files that are not in a language folder. */
  lang: string;
  messages: MessageLanguage;
}

/** Links of the 404 page begin at the root, and source lines have absolute ones. Nobody publishes these pages. */
const BASE = 'http://localhost/';

/** The site of a content folder in memory. A page is rendered when somebody asks for it. */
export class PreviewSite {
  readonly #options: PreviewOptions;
  readonly #source: ContentSource;
  readonly #folder: ParsedFolder;
  readonly #scripts = readScripts();
  readonly #described: DescribedProblems = new WeakMap();
  #files = new Map<string, () => string | Uint8Array>();
  /** What each file said when it was last in order. */
  readonly #sound = new Map<string, ParsedFile['content']>();
  problems: readonly Problem[] = [];
  /** Why there is nothing to show, other than problems. */
  failure: string | undefined;
  /** Path of the page of the file that was saved last. */
  saved: string | undefined;
  /** Goes up with every change. */
  version = 0;

  /** @throws {UsageError} if there is no such folder, or if the scripts were not built */
  constructor(options: PreviewOptions) {
    this.#options = options;
    const { content, lang, source } = options;
    this.#source = siteSource(content, { base: BASE, defaultLang: lang, source });
    this.#folder = openContentFolder(options);
  }

  /** Reads everything. */
  async readAll(): Promise<void> {
    await this.#folder.readAll();
    await this.#update([]);
  }

  /** Looks again at what may have changed. */
  async refresh(paths: readonly string[]): Promise<void> {
    await this.#folder.refresh(paths);
    await this.#update(paths);
  }

  /** A file of the site, or the path of a picture on this computer. */
  file(path: string): { content: string | Uint8Array } | { source: string } | undefined {
    const render = this.#files.get(path);
    if (render) return { content: render() };
    const source = this.#folder.media.get(path.replace(/^content\//, ''));
    return source === undefined ? undefined : { source };
  }

  async #update(changed: readonly string[]): Promise<void> {
    const options = { ...this.#options, source: this.#source };
    const { messages } = options;
    this.version += 1;
    this.saved = undefined;
    try {
      const { plan, problems } = await publish(this.#folder, options, { described: this.#described });
      this.problems = problems;
      this.failure = undefined;
      const isSound = !problems.some(({ severity }) => severity === 'error');
      const files = [...this.#folder.files].map((file) => this.#lastSound(file));
      this.#show(isSound ? plan : assembleContent(files, options).plan, changed);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.problems = [];
      this.failure = usageMessages[messages][error.reason](error.path);
    }
  }

  /** While a file has an error, its page shows what it said before. */
  #lastSound(file: ParsedFile): ParsedFile {
    const isBroken = !file.content && !file.draft && file.findings.length > 0;
    if (!isBroken) this.#sound.set(file.path, file.content);
    return isBroken ? { ...file, content: this.#sound.get(file.path) } : file;
  }

  #show(plan: Plan, changed: readonly string[]): void {
    const bundle = toBundle(plan);
    if (!bundle.some(({ questions }) => questions.length > 0)) return;
    const reserved = reservedId(bundle);
    if (reserved !== undefined) throw new UsageError('id-reserved', reserved);
    const { content, lang } = this.#options;
    const scripts = this.#scripts;
    const languages = languagesOf(bundle, this.#source.isSample);
    const site: Site = {
      base: BASE,
      source: this.#source,
      defaultLang: bundle[0]!.lang,
      languages,
      scripts,
      picture: () => undefined,
    };
    this.#files = new Map<string, () => string | Uint8Array>([
      ...[...scriptFiles(scripts)].map(({ path, bytes }) => [path, () => bytes] as const),
      ...[...serialize(plan)].map(({ path, chunks }) => [`content/${path}`, () => Buffer.concat(chunks)] as const),
      ...[...listSiteFiles(site)].map(({ path, render }) => [path, render] as const),
    ]);
    this.saved = savedPage({ content, lang, changed, files: this.#folder.files, languages });
  }
}
