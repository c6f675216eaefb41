// The one file that a web page loads with a script tag: everything inside, nothing exported, no global.
import './define.js';
