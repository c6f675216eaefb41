import type { ReadmeFacts } from './turkish-readme.js';

/** `README.en.md`: the same in English. */
export const englishReadme = ({ content, example }: ReadmeFacts): string => `# Our texts

This folder lives by itself: the texts are in \`${content}/\`, and [stgm-guidance](https://www.npmjs.com/package/stgm-guidance) does the rest. *Türkçesi: [README.md](README.md).*

## The three things an editor does

1. **Change a text.** Open a file such as \`${example}\`, write, and save. The name of the file says the question and the choice: \`S9C2.md\` is choice 2 of question 9. For a new text, run \`npm run new 9/5\`.
2. **Look at it.** \`npm run preview\` opens the site on your computer. \`npm run check\` lists every problem with its file, its line and how to fix it.
3. **Send it.** Open a pull request on GitHub: the texts are checked, and the site is attached as a preview to download. When the pull request is merged into \`main\`, the site is published.

The two commands need [Node.js](https://nodejs.org/), and this command once in this folder:

    npm install

## The first release

1. Write the name of your organisation and the URL of the site into \`guidance.config.yml\`.
2. Push this folder to GitHub. Under Settings → Pages → Source, choose “GitHub Actions”.
3. Under Actions → Publish → Run workflow, tick “First release” and run it. You need this only once: later releases carry over the versions that are live, so that pages which pinned their scripts keep working.

Netlify: connect the repository, set the variable \`FIRST_RELEASE\` to \`--first-release\` for the first release, and delete it afterwards. Your own server: run \`npm run site\` and upload the folder \`dist/site\`; do not delete the folders of earlier versions (such as \`v1.0.0\`) from the server.
`;
