// The module as a site has it: unpacked from its zip, beside stand-ins for Drupal.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HERE = import.meta.dirname;
export const ZIP = join(HERE, '../../dist/stgm-guidance-drupal.zip');

/** Runs a program; what it prints is in the error when it fails. */
export function call(command, args, options) {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });
  } catch (error) {
    throw new Error(`${error.stdout ?? ''}${error.stderr ?? error.message}`, { cause: error });
  }
}

export function unpackModule() {
  const root = mkdtempSync(join(tmpdir(), 'stgm-drupal-'));
  mkdirSync(join(root, 'modules/contrib'), { recursive: true });
  call('unzip', ['-q', ZIP, '-d', join(root, 'modules/contrib')]);

  /** Runs PHP beside the module and gives what it returns. */
  const php = (code, input = null) =>
    new Promise((resolve, reject) => {
      const env = { ...process.env, STGM_INPUT: JSON.stringify(input) };
      const child = execFile(
        'php',
        ['-d', 'display_errors=stderr', join(HERE, 'php/evaluate.php'), root],
        { env, maxBuffer: 1e8 },
        (error, out, problems) => {
          if (error) return reject(new Error(`${problems || error.message}\n${out.slice(-2000)}`));
          resolve(JSON.parse(out.split('\n').at(-1)));
        },
      );
      child.stdin.end(code);
    });

  return {
    root,
    module: join(root, 'modules/contrib/stgm_guidance'),
    php,
    /** Texts through the filter: `{text, tags, attachments}` for each. */
    filter: (texts, settings = {}, langcode = 'tr') =>
      php(
        `$filter = Drupal\\stgm_guidance\\Plugin\\Filter\\GuidanceFilter::create(start_site($root, $input['settings']), [], 'stgm_guidance', ['provider' => 'stgm_guidance']);
        return array_map(function ($text) use ($filter, $input) {
          $result = $filter->process($text, $input['langcode']);
          return ['text' => $result->getProcessedText(), 'tags' => $result->tags, 'attachments' => $result->attachments];
        }, $input['texts']);`,
        { texts, settings, langcode },
      ),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
