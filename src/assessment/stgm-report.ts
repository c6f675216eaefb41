// The file that a web page loads with a script tag, for the report. It exports nothing and adds no global of its own.
import './define-report.js';
