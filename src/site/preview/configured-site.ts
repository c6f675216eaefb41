import { usageMessages } from '../../compiler/messages/usage-messages.js';
import type { Problem } from '../../compiler/model/problem.js';
import { UsageError } from '../../compiler/model/usage-error.js';
import { PreviewSite, type PreviewOptions } from './preview-site.js';

/** Where the options of a preview come from. */
export interface PreviewConfig {
  /** The file, which need not exist yet. */
  path: string;
  /** Reads it again. With an error among the problems, its options do not count. */
  read: () => { options: PreviewOptions; problems: readonly Problem[] };
}

/** The site of a preview with the options that its configuration gives it now. */
export class ConfiguredSite implements Pick<PreviewSite, 'file'> {
  options: PreviewOptions;
  readonly #config: PreviewConfig | undefined;
  #site: PreviewSite;
  /** Of the configuration, as `#failure`: the options from before still count. */
  #problems: readonly Problem[];
  #failure: string | undefined;
  /** Goes up with every change. */
  version = 0;

  /** @throws {UsageError} as {@link PreviewSite} */
  constructor(options: PreviewOptions, config: PreviewConfig | undefined) {
    this.options = options;
    this.#config = config;
    this.#site = new PreviewSite(options);
    this.#problems = config?.read().problems ?? [];
  }

  get problems(): readonly Problem[] {
    return [...this.#problems, ...this.#site.problems];
  }

  get failure(): string | undefined {
    return this.#failure ?? this.#site.failure;
  }

  get saved(): string | undefined {
    return this.#site.saved;
  }

  file(path: string): ReturnType<PreviewSite['file']> {
    return this.#site.file(path);
  }

  /** Takes the options from the configuration. {@link readAll} shows what they change. */
  configure(): void {
    const { options, problems } = this.#config!.read();
    this.#problems = problems;
    this.#failure = undefined;
    if (problems.some(({ severity }) => severity === 'error')) return;
    try {
      this.#site = new PreviewSite(options);
      this.options = options;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      this.#failure = usageMessages[options.messages][error.reason](error.path);
    }
  }

  /** Reads everything. */
  async readAll(): Promise<void> {
    await this.#site.readAll();
    this.version += 1;
  }

  /** Looks again at what may have changed. */
  async refresh(paths: readonly string[]): Promise<void> {
    await this.#site.refresh(paths);
    this.version += 1;
  }
}
