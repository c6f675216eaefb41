/** The picture that entries of the attacks may show. */
const findMedia = (path) => (path === 'resim.png' ? { path: 'media/0123456789abcdef.png', width: 40, height: 30 } : 'missing');

/**
 * Puts an attack through a compiler. Its errors are passed over, although a build would stop there: what it would
 * have written is what is shown.
 *
 * @returns the case with its bundle, without one where the compiler has refused it, with `crash` where it has thrown
 */
export function compileCase(entry, compile) {
  const files = [
    { path: 'S9.md', content: `---\nquestion_id: 9\ntitle: ${JSON.stringify(entry.title)}\n---\n` },
    {
      path: 'S9C2.md',
      content: `---\ntitle: ${JSON.stringify(entry.title)}\nsummary: ${JSON.stringify(entry.title)}\nquestion_id: 9\nchoice_id: 2\n---\n${entry.body}`,
    },
  ];
  try {
    const { bundle } = compile(files, { findMedia });
    const question = bundle[0]?.questions[0];
    return question?.choices.length
      ? { ...entry, bundle: JSON.stringify({ format: 1, lang: bundle[0].lang, ...question }) }
      : { ...entry, refused: true };
  } catch (error) {
    return { ...entry, crash: String(error?.stack ?? error) };
  }
}
