// The file that a web page loads with a script tag. It contains everything, exports nothing and adds no global of its own.
import './define.js';
