import type { MessageLanguage } from '../compiler/messages/describe.js';
import { visible } from '../compiler/messages/visible.js';
import { errorCode } from '../compiler/disk/error-code.js';
import { contentSettings, type ConfiguredContext } from './cli-context.js';
import { previewMessages } from './preview-messages.js';
import type { PreviewCommand } from './preview-command.js';

/** Runs `stgm-guidance preview` until it is interrupted. */
export async function runPreview(options: PreviewCommand, messages: MessageLanguage, context: ConfiguredContext): Promise<number> {
  const { stdout, stderr, untilEnded } = context;
  const say = previewMessages[messages];
  const { startPreview } = await import('../site/index.js');
  let preview;
  try {
    preview = await startPreview({
      ...options,
      ...contentSettings(context),
      messages,
      onChange: ({ saved, errors, warnings }) =>
        stderr.write(`${visible(`${saved === undefined ? '' : `/${saved}  `}${say.state(errors, warnings)}`)}\n`),
    });
  } catch (error) {
    const why = { EADDRINUSE: say.portTaken, EACCES: say.portForbidden }[errorCode(error)];
    if (!why) throw error;
    stderr.write(`stgm-guidance: ${why(options.port)}\n`);
    return 1;
  }
  const ended = untilEnded();
  stdout.write(`${say.ready(preview.url)}\n`);
  await ended;
  await preview.close();
  return 0;
}
