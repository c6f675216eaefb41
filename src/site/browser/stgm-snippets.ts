// Only for the snippet page: the messages for all platforms would make every other page heavier.
import { startSnippetPage } from './start-snippet-page.js';

startSnippetPage();
