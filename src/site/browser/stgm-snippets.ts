// Only for the page that makes snippets: the words for all platforms would weigh on every other page.
import { startSnippetPage } from './snippet-page.js';

startSnippetPage();
