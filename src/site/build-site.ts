import { join } from 'node:path';
import { describeUnwritable, openContentFolder, publish } from '../compiler/build/build.js';
import { compareStatements } from '../compiler/build/compare-statements.js';
import { toBundle } from '../compiler/assemble/to-bundle.js';
import type { OutputFile } from '../compiler/model/output-file.js';
import { serialize } from '../compiler/assemble/serialize.js';
import type { SiteOptions, SiteRemark, SiteResult } from './model/site-options.js';
import { UsageError } from '../compiler/model/usage-error.js';
import { carryOver } from './carry-over/carry-over.js';
import { CarryOverFailure } from './carry-over/carry-over-failure.js';
import { withCompressed } from './output/with-compressed.js';
import { drawPictures } from './pictures/draw-pictures.js';
import { createPngRenderer } from './pictures/png-renderer.js';
import { renderSite } from './render-site.js';
import { readPublishedVersions } from './assets/read-published-versions.js';
import { isVersionChanged, readScripts, scriptFiles, type Scripts } from './assets/scripts.js';
import { languagesOf } from './model/site.js';
import { siteSource } from './model/site-source.js';
import { reservedId } from './model/reserved-id.js';
import { writeSite } from './output/write-site.js';

/**
 * Compiles a content folder into a whole site: a page for every entry and question, the content, the scripts, pictures and metadata.
 * If the content has errors, if the output already has this version with other scripts, or if the versions that are live cannot be
 * carried over, nothing is written.
 *
 * @throws {UsageError} if the folders cannot be right, or if a question has an id that the site needs itself
 */
export async function buildSite(options: SiteOptions): Promise<SiteResult> {
  const { content: input, out, base, lang = 'tr', messages, compress = false } = options;
  const source = siteSource(input, { base, defaultLang: lang, source: options.source });
  const folder = openContentFolder(options);
  await folder.readAll(options.onProgress);
  const { plan, heldBack: _none, ...result } = await publish(folder, { ...options, out: undefined, source });
  if (result.counts.errors > 0) return { ...result, remarks: [] };

  const content = [...serialize(plan)].map(({ path, chunks }): OutputFile => ({ path: `content/${path}`, chunks }));
  const bundle = toBundle(plan);
  const reserved = reservedId(bundle);
  if (reserved !== undefined) throw new UsageError('id-reserved', reserved);

  const scripts = readScripts();
  if (isVersionChanged(scripts, out)) return { ...result, remarks: ['version-changed'] };
  const live = await findLive(scripts, options);
  if (live instanceof CarryOverFailure) return { ...result, remarks: [], failure: live };
  // By path: what is live counts more than what lies in the folder.
  const others = new Map([...readPublishedVersions(out, scripts.version), ...(live ?? [])].map((file) => [file.path, file]));
  const languages = languagesOf(bundle, source.isSample);
  const renderer = await createPngRenderer();
  const pictures = renderer ? await drawPictures(languages, renderer, out) : undefined;
  const files = function* (): Generator<OutputFile> {
    for (const { path, bytes } of [...scriptFiles(scripts, [...others.values()]), ...(pictures?.files ?? [])])
      yield { path, chunks: [bytes] };
    yield* content;
    yield* renderSite({ base, source, defaultLang: bundle[0]!.lang, languages, scripts, picture: (code, id) => pictures?.of(code, id) });
  };
  const media = new Map([...folder.media].map(([path, source]) => [`content/${path}`, source]));
  const remarks: SiteRemark[] = renderer ? [] : ['no-pictures'];
  if (live === undefined) remarks.push('nothing-live');
  const statements = compareStatements(join(out, 'content'), plan);
  try {
    const changes = await writeSite(out, { files: compress ? withCompressed(files()) : files(), media });
    return { ...result, ...changes, statements, remarks };
  } catch (error) {
    const problem = describeUnwritable({ out, messages }, error);
    return { ...result, problems: [...result.problems, problem], counts: { ...result.counts, errors: 1 }, remarks: [] };
  }
}

/** The scripts to carry over; undefined where nothing is live yet. */
async function findLive(scripts: Scripts, { carryOver: host, firstRelease = false }: SiteOptions) {
  if (host === undefined) return [];
  try {
    return await carryOver(scripts, { host, isFirstRelease: firstRelease });
  } catch (error) {
    if (error instanceof CarryOverFailure) return error;
    throw error;
  }
}
