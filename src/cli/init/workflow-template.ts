/** What builds the site, for pull requests and for the main branch alike. */
const PREPARATION = `      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with:
          node-version: 24
      - name: Install stgm-guidance
        run: npm install --no-audit --no-fund`;

/**
 * `.github/workflows/publish.yml` of a new folder. Only the job that publishes may do so: it runs nothing but GitHub's own action.
 *
 * @see https://docs.github.com/pages/getting-started-with-github-pages/using-custom-workflows-with-github-pages
 */
export const workflowTemplate = `# Öneri (pull request): metinler denetlenir, site indirilebilir bir önizleme olarak eklenir. Ana dal (main): site yayımlanır.
# Pull request: checks the texts and attaches the site as a preview to download. Main branch: publishes the site.
name: Publish

on:
  pull_request:
  push:
    branches: [main]
  workflow_dispatch:
    inputs:
      first-release:
        description: İlk yayın, daha hiçbir şey yayında değil / First release, nothing is live yet
        type: boolean
        default: false

permissions:
  contents: read

# One release after the other: each carries over what the one before has published.
concurrency: publish-\${{ github.ref }}

jobs:
  check:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    steps:
${PREPARATION}
      - name: Check the texts
        run: npx stgm-guidance check --strict
      - name: Build the preview
        run: npx stgm-guidance site --out preview
      - uses: actions/upload-artifact@v7
        with:
          name: preview
          path: preview

  build:
    if: github.event_name != 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
${PREPARATION}
      - name: Check the texts
        run: npx stgm-guidance check
      - id: pages
        uses: actions/configure-pages@v6
      # Pages of others have pinned earlier versions: what is live is fetched, checked and published again.
      - name: Build the site with every earlier version
        env:
          BASE: \${{ steps.pages.outputs.base_url }}/
          FIRST_RELEASE: \${{ inputs.first-release && '--first-release' || '' }}
        run: npx stgm-guidance site --base "$BASE" --carry-over "$BASE" $FIRST_RELEASE
      - uses: actions/upload-pages-artifact@v5
        with:
          path: dist/site

  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v5
`;
